/** `npm start`: opens the local workbook, as the arguments ask. */
import { HELP } from './command/help-text';
import { readArguments } from './command/read-arguments';

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) process.stdout.write(HELP);
  else {
    // What builds and serves takes seconds to load, in which nobody waits to hear of a slip in the arguments.
    const { serveWorkbook } = await import('./command/serve-workbook');
    await serveWorkbook(args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
