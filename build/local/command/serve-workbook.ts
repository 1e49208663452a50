/** Builds the add-on, serves the local workbook on this machine, and opens it in the browser. */
import { catalogue } from '../../../src/functions/catalogue';
import { type Addon, bundleAddon } from '../../bundle';
import type { UserFile } from '../files/read-user-file';
import type { Opening } from '../page/opening';
import { bundleServices } from '../realm/bundle-services';
import { sampleWorkbook } from '../sample/sample-workbook';
import { bundleClient } from '../server/bundle-client';
import { pageFiles } from '../server/page-files';
import { serveOnFreePort } from '../server/serve-on-free-port';
import { todayIn } from '../time/today-in';
import { DEFAULT_TIME_ZONE } from '../workbook/settings';
import { fromElsewhere, openBrowser } from './open-browser';
import type { StartArguments } from './read-arguments';

/** @param userFile what is opened; left out, the sample */
export async function serveWorkbook(
  { port, open: wantsBrowser }: StartArguments,
  userFile: UserFile = sample(),
): Promise<void> {
  const opening = await openingOf(await bundleAddon(), userFile);
  const { address } = await serveOnFreePort(await pageFiles(opening), port);
  console.log(`本地工作簿 / Local workbook: ${address}`);
  console.log('按 Ctrl+C 结束。 / Ctrl+C ends it.');
  const elsewhere = fromElsewhere(address, process.env);
  if (elsewhere) console.log(elsewhere);
  else if (wantsBrowser) await openBrowser(address);
}

/** What the page of the local workbook opens with. */
export const openingOf = async (
  { code, pages }: Pick<Addon, 'code' | 'pages'>,
  { name, content }: UserFile,
): Promise<Opening> => ({
  fileName: name,
  content,
  addonCode: code,
  pages,
  servicesCode: bundleServices(),
  clientCode: await bundleClient(),
  functions: catalogue.map(({ name, args, help: { summary } }) => ({ name, args, help: { summary } })),
});

/** The sample as of today in its workbook's zone, so that its report shows something on the day it is looked at. */
export function sample(): UserFile {
  const day = todayIn(DEFAULT_TIME_ZONE);
  return {
    name: '',
    content: { kind: 'sample', sheets: { zh: sampleWorkbook('zh', day), en: sampleWorkbook('en', day) } },
  };
}
