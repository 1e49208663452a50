import { bundleAddon } from '../../build/bundle';
import { openWorkbook } from '../../build/local/headless';
import type { Workbook } from '../../build/local/headless/workbook';
import { sampleWorkbook } from '../../build/local/sample/sample-workbook';
import { catalogue } from '../../src/functions/catalogue';
import { bothLanguages, type Language } from '../../src/messages/language';
import type {
  BuildAnswer,
  CellSpot,
  CheckAnswer,
  EndpointName,
  Endpoints,
  Reply,
  ReportChoice,
  StartAnswer,
} from '../../src/sidebar/contract';
import type { Asking } from '../../src/sidebar/model/asking';
import { failureText } from '../../src/sidebar/model/call-failure';
import { checkRows } from '../../src/sidebar/model/check-rows';
import { insertSamples, insertStandards, insertWeights } from '../../src/sidebar/model/insert-tables';
import { keepSnapshot } from '../../src/sidebar/model/keep-snapshot';
import { listSheets, openWorkbook as openInPage } from '../../src/sidebar/model/open-workbook';
import type { PageModel } from '../../src/sidebar/model/page-state';
import { placeReport } from '../../src/sidebar/model/place-report';
import { showCell } from '../../src/sidebar/model/show-cell';
import { pageOf } from './page-of';

/** The sample in the headless local workbook, under the add-on as Google would load it. */
export async function openSample(language: Language = 'zh'): Promise<Workbook> {
  const addon = await bundleAddon();
  return openWorkbook({ ...addon, catalogue, sheets: sampleWorkbook(language), language });
}

type Deed<Request, Answer> = { readonly request: Request; readonly answer: Answer };

/** What the page does by itself, with the workbook as it is read then. */
export interface Deeds {
  readonly start: Deed<null, StartAnswer>;
  readonly insertSamples: Deed<{ readonly language: Language }, StartAnswer>;
  readonly insertStandards: Deed<{ readonly language: Language }, StartAnswer>;
  readonly insertWeights: Deed<{ readonly language: Language }, StartAnswer>;
  readonly checkRows: Deed<ReportChoice, CheckAnswer>;
  readonly buildReport: Deed<ReportChoice, BuildAnswer>;
  readonly keepSnapshot: Deed<null, { readonly sheetName: string }>;
  readonly showCell: Deed<CellSpot, true>;
}

/** How the page does it: in a page that has just read the workbook. */
const DEEDS: { readonly [Name in keyof Deeds]: Deeds[Name]['request'] extends infer Request
  ? (model: PageModel, request: Request, language: Language) => Asking<Deeds[Name]['answer']>
  : never } = {
  start: (model, _, language) => listSheets(model, language),
  insertSamples: (model, { language }) => insertSamples(model, language),
  insertStandards: (model, { language }) => insertStandards(model, language),
  insertWeights: (model, { language }) => insertWeights(model, language),
  checkRows,
  buildReport: placeReport,
  keepSnapshot: (model) => keepSnapshot(model),
  showCell: (model, spot) => showCell(model, spot),
};

/** What can be asked of the product: of the page, or of an endpoint that is still there. */
type Asks = Endpoints & Deeds;
export type AskName = EndpointName | keyof Deeds;

const isDeed = (name: AskName): name is keyof Deeds => Object.keys(DEEDS).includes(name);

/** Asks the product as its page does: the page reads the workbook first, and then does what it is asked. */
export function ask<Name extends AskName>(
  book: Workbook,
  name: Name,
  request: Asks[Name]['request'],
): Reply<Asks[Name]['answer']> {
  if (!isDeed(name)) return book.call('answerSidebar', name, request) as Reply<Asks[Name]['answer']>;
  const { model, run } = pageOf(book);
  try {
    const { language } = run(openInPage(model));
    const deed = DEEDS[name] as (model: PageModel, request: unknown, language: Language) => Asking<never>;
    return { ok: true, answer: run(deed(model, request, language)) };
  } catch (error) {
    return { ok: false, message: failureText(error) };
  }
}

/** The answer where all goes well. @throws what the user would be told otherwise */
export function answerOf<Name extends AskName>(
  book: Workbook,
  name: Name,
  request: Asks[Name]['request'],
): Asks[Name]['answer'] {
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
