/** Reads what was typed after `npm start --`. */
import { parseArgs } from 'node:util';

export interface StartArguments {
  readonly help: boolean;
  readonly open: boolean;
  /** The port; undefined where any free one will do. */
  readonly port: number | undefined;
  /** The user's own workbook; undefined for the sample. */
  readonly file: string | undefined;
}

/** Reads the arguments. @throws an Error with one sentence where one is not understood */
export function readArguments(args: readonly string[]): StartArguments {
  const { values, positionals } = parse(args);
  const [file, second] = positionals;
  if (second !== undefined) {
    throw new Error(
      `一次只能打开一个文件，多出了 ${second}。 / Only one file can be opened; ${second} is one too many.`,
    );
  }
  return {
    help: values.help ?? false,
    open: !(values['no-open'] ?? false),
    port: values.port === undefined ? undefined : readPort(values.port),
    file,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`参数有误，见 npm start -- --help。 / ${reason}; see npm start -- --help.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(
    `--port 应为 1 到 65535 的整数，而不是 ${text}。 / --port takes a whole number from 1 to 65535, not ${text}.`,
  );
}
