import { bundleAddon } from '../../build/bundle';
import { openWorkbook } from '../../build/local/headless';
import type { Workbook } from '../../build/local/headless/workbook';
import { sampleWorkbook } from '../../build/local/sample/sample-workbook';
import { catalogue } from '../../src/functions/catalogue';
import { bothLanguages, type Language } from '../../src/messages/language';
import type { EndpointName, Endpoints, Reply, ReportChoice, StartAnswer } from '../../src/sidebar/contract';

/** The sample in the headless local workbook, under the add-on as Google would load it. */
export async function openSample(language: Language = 'zh'): Promise<Workbook> {
  const addon = await bundleAddon();
  return openWorkbook({ ...addon, catalogue, sheets: sampleWorkbook(language), language });
}

/** Asks the add-on as its page does. */
export const ask = <Name extends EndpointName>(
  book: Workbook,
  name: Name,
  request: Endpoints[Name]['request'],
): Reply<Endpoints[Name]['answer']> =>
  book.call('answerSidebar', name, request) as Reply<Endpoints[Name]['answer']>;

/** The answer where all goes well. @throws what the user would be told otherwise */
export function answerOf<Name extends EndpointName>(
  book: Workbook,
  name: Name,
  request: Endpoints[Name]['request'],
): Endpoints[Name]['answer'] {
  const reply = ask(book, name, request);
  if (!reply.ok) throw new Error(bothLanguages(reply.message));
  return reply.answer;
}

/** What the sidebar would ask for at first: the recognised sheets, on the sample's day. */
export function firstChoice(book: Workbook, more: Partial<ReportChoice> = {}): ReportChoice {
  const start: StartAnswer = answerOf(book, 'start', null);
  const sheetOf = (kind: 'rows' | 'targets') => start.sheets.find((sheet) => sheet.kind === kind)?.id ?? -1;
  return {
    language: start.language,
    rowsSheet: sheetOf('rows'),
    targetsSheet: sheetOf('targets'),
    standardsSheet: null,
    weightsSheet: null,
    date: '2023-12-15',
    monthCells: 'score',
    span: '12',
    columns: {},
    ...more,
  };
}
