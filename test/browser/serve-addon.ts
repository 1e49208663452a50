/** Serves the page of the local workbook. */
import { openingOf, sample } from '../../build/local/command/serve-workbook';
import type { Opening } from '../../build/local/page/opening';
import { pageFiles } from '../../build/local/server/page-files';
import { type ServedPage, servePage } from '../../build/local/server/serve-page';
import type { SheetContent } from '../../build/local/workbook/sheet-content';
import { builtAddon } from '../support/built-addon';

export interface SmallAddon {
  readonly code: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetContent[];
  /** The functions that formulas may call. */
  readonly functions?: Opening['functions'];
}

/** Over a small script and its pages. */
export async function serveAddon({
  code,
  pages = {},
  sheets,
  functions = [],
}: SmallAddon): Promise<ServedPage> {
  const file = { name: 'small.xlsx', content: { kind: 'sheets', sheets } } as const;
  return serve({ ...(await openingOf({ code, pages }, file)), functions });
}

/** As `npm start` opens it, over the sample. */
export const serveSample = async (): Promise<ServedPage> =>
  serve(await openingOf(await builtAddon(), sample()));

const serve = async (opening: Opening): Promise<ServedPage> => servePage(await pageFiles(opening), 0);
