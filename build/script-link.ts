import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const placeholder = 'put-your-script-id-here';

export const howToLink =
  'run npm run link -- --new "My sheet" for a new sheet, or npm run link -- SCRIPT_ID for a script that exists';

async function readSettings(folder: string): Promise<Record<string, unknown>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, '.clasp.json'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return {};
    throw new Error(
      `.clasp.json could not be read (${code}): see to it that it is a file that you may read.`,
    );
  }
  try {
    // A decoder leaves out the byte order mark that some editors on Windows put first; so does clasp.
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new Error('.clasp.json is not JSON in UTF-8: correct it, or delete it and link the script again.');
  }
}

/** The id of the script at Google that this folder is linked to, or undefined. */
export async function linkedScript(folder: string): Promise<string | undefined> {
  const { scriptId } = await readSettings(folder);
  return typeof scriptId === 'string' && scriptId !== '' && scriptId !== placeholder ? scriptId : undefined;
}

export interface ScriptLink {
  readonly scriptId: string;
  /** The spreadsheet that the script belongs to, where it is known. */
  readonly parentId?: string;
}

/** Writes the link into .clasp.json, whose other settings stay. */
export async function writeLink(folder: string, link: ScriptLink): Promise<void> {
  const { scriptId: _script, parentId: _parent, ...others } = await readSettings(folder);
  const file = join(folder, '.clasp.json');
  // The new text is first written beside the file, since a full disk must not cost the link that was there.
  await writeFile(`${file}.new`, `${JSON.stringify({ ...link, rootDir: 'dist', ...others }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
