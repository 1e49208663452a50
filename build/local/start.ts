/** `npm start`: opens the local workbook, as the arguments ask. */
import { HELP } from './command/help-text';
import { readArguments } from './command/read-arguments';

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) process.stdout.write(HELP);
  else {
    // What builds and serves takes seconds to load, in which nobody waits to hear of a slip, or of a file that can't be opened.
    const file = args.file === undefined ? undefined : await fileNamed(args.file);
    const { serveWorkbook } = await import('./command/serve-workbook');
    await serveWorkbook(args, file);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function fileNamed(file: string) {
  const { readTypedFile } = await import('./command/read-typed-file');
  return readTypedFile(file);
}
