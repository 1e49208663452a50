/** Serves the page of the local workbook. */
import { openingOf, sample } from '../../build/local/command/serve-workbook';
import type { Opening } from '../../build/local/page/opening';
import { bundleServices } from '../../build/local/realm/bundle-services';
import { bundleClient } from '../../build/local/server/bundle-client';
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
  const opening: Opening = {
    fileName: 'small.xlsx',
    content: { kind: 'sheets', sheets },
    addonCode: code,
    pages,
    servicesCode: bundleServices(),
    clientCode: await bundleClient(),
    functions,
  };
  return servePage(await pageFiles(opening), 0);
}

/** As `npm start` opens it, over the sample. */
export const serveSample = async (): Promise<ServedPage> =>
  servePage(await pageFiles(await openingOf(await builtAddon(), sample())), 0);
