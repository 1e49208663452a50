import { openWorkbook } from '../../build/local/headless';
import { pageOf } from '../../build/local/headless/page';
import type { Workbook } from '../../build/local/headless/workbook';
import { sampleWorkbook } from '../../build/local/sample/sample-workbook';
import { catalogue } from '../../src/functions/catalogue';
import { bothLanguages, type Language } from '../../src/messages/language';
import type { ReportChoice, StartAnswer } from '../../src/sidebar/contract';
import type { Reply } from '../../src/sidebar/contract/requests';
import {
  type ActionName,
  type Actions,
  atOnce,
  type Result,
  type Wish,
} from '../../src/sidebar/model/actions';
import type { Asking } from '../../src/sidebar/model/asking';
import { failureText } from '../../src/sidebar/model/failure-text';
import * as importActions from '../../src/sidebar/model/import-actions';
import { listSheets, openWorkbook as openInPage } from '../../src/sidebar/model/open-workbook';
import type { PageModel } from '../../src/sidebar/model/page-state';
import * as planActions from '../../src/sidebar/model/plan-actions';
import * as storeActions from '../../src/sidebar/model/store-actions';
import * as writeActions from '../../src/sidebar/model/write-actions';
import { builtAddon } from './built-addon';

/** All actions of the page, those that come later included. */
const actions: Actions = { ...atOnce, ...storeActions, ...planActions, ...importActions, ...writeActions };

/** Opens the sample in the headless local workbook, under the add-on as Google would load it. */
export async function openSample(language: Language = 'zh'): Promise<Workbook> {
  const addon = await builtAddon();
  return openWorkbook({ ...addon, catalogue, sheets: sampleWorkbook(language), language });
}

/** What can be asked of the product: the actions of its page. */
export type Asks = {
  readonly [Name in ActionName]: { readonly request: Wish<Name>; readonly answer: Result<Name> };
};
export type AskName = ActionName;

/** Asks the product as its page does: the page reads the workbook first, and then does what it is asked. */
export function ask<Name extends AskName>(
  book: Workbook,
  name: Name,
  request: Asks[Name]['request'],
): Reply<Asks[Name]['answer']> {
  const { model, run } = pageOf(book);
  try {
    const start = run(openInPage(model, null));
    // All sheets are listed, so that the test learns of them however large the file is.
    if (name === 'start') return { ok: true, answer: run(listSheets(model, start)) as Asks[Name]['answer'] };
    const action = actions[name] as (model: PageModel, wish: unknown) => Asking<Asks[Name]['answer']>;
    return { ok: true, answer: run(action(model, request)) };
  } catch (error) {
    return { ok: false, message: failureText(error) };
  }
}

/** Asks the product. @throws what the user would be told where there is no answer */
export function answerOf<Name extends AskName>(
  book: Workbook,
  name: Name,
  request: Asks[Name]['request'],
): Asks[Name]['answer'] {
  const reply = ask(book, name, request);
  if (!reply.ok) throw new Error(bothLanguages(reply.message));
  return reply.answer;
}

/** The choice that the sidebar begins with: the recognised sheets, on the sample's day. */
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
