import { resolve } from 'node:path';
import { readUserFile, type UserFile } from '../files/read-user-file';

/** Reads the file that was named on the command line. @throws in one sentence where it can't be opened */
export const readTypedFile = (file: string): Promise<UserFile> => readUserFile(resolveAsTyped(file));

/**
 * The path as it was meant: npm runs scripts in the project's folder, while the path was typed in the folder that npm
 * was started from.
 */
function resolveAsTyped(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
