import { type HeadlessOptions, openWorkbook, type Workbook } from '../local/headless';
import type { OtherWay } from '../local/other-ways';
import type { FunctionHelp } from '../local/workbook/register-functions';
import type { Plain } from './belief';
import { bundleProbe, type ProbeBundle } from './bundle-probe';

/* The probe in the local workbook: the script that Google gets, over the services of the local workbook. */

const none = { zh: '', en: '' };
const entry = (name: string, args: readonly string[]): FunctionHelp => ({
  name,
  help: { summary: none },
  args: args.map((arg) => ({ name: arg, optional: true, help: none })),
});

/** The functions that cells of a probe call. */
export const PROBE_FUNCTIONS: readonly FunctionHelp[] = [
  entry('PROBE_SEES', ['a', 'b', 'c']),
  entry('PROBE_GIVES', ['name']),
  entry('PROBE_TRIES', ['name']),
];

let bundled: Promise<ProbeBundle> | undefined;

/** Opens a file with the script of the probe, in which no probe has begun. */
export async function openProbeFile(options: Partial<HeadlessOptions>): Promise<Workbook> {
  bundled ??= bundleProbe();
  const { code, pages } = await bundled;
  return openWorkbook({
    code,
    pages,
    catalogue: PROBE_FUNCTIONS,
    language: 'en',
    otherWays: new Set(),
    ...options,
  });
}

/** Opens a file in which probes can be tried. */
export async function openProbe(otherWays: ReadonlySet<OtherWay> = new Set()): Promise<Workbook> {
  const book = await openProbeFile({ otherWays });
  book.call('probeBegin');
  return book;
}

/** Runs a probe to its end. @returns what it observed, or what it threw */
export function observeLocally(book: Workbook, id: string): Plain {
  try {
    book.call('probeStep', id, 'set up');
    const { observed } = Object(book.call('probeStep', id, 'observe'));
    return observed;
  } catch (error) {
    return `threw: ${Object(error).message}`;
  }
}
