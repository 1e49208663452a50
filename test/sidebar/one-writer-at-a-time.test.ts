/** Whatever adds a sheet or changes cells of several rows does so under the document's lock. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { refusals } from '../../src/messages/refusals';
import { type AskName, type Asks, answerOf, ask } from '../support/report-workbook';
import {
  build,
  byHand,
  choiceIn,
  openBook,
  ROWS,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
} from '../support/small-report';

/** What only reads and shows waits for nobody. */
type WithoutLock =
  | 'start'
  | 'listSheets'
  | 'refresh'
  | 'checkRows'
  | 'storesToChoose'
  | 'listStores'
  | 'viewStore'
  | 'lookAhead'
  | 'previewSales'
  | 'previewMonth'
  | 'showCell'
  | 'rememberStores'
  | 'forgetChoice';

type Locked = Exclude<AskName, WithoutLock>;

const select = (book: Workbook, address: string) =>
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('${address}').activate()`);

/** A request of each that is granted once nobody else is at work. */
const requests: { readonly [Name in Locked]: (book: Workbook) => Asks[Name]['request'] } = {
  insertSamples: () => ({ language: 'zh' }),
  insertStandards: () => ({ language: 'zh' }),
  insertWeights: () => ({ language: 'zh' }),
  insertRows: (book) => choiceIn(book),
  buildReport: (book) => choiceIn(book),
  giveNotes: (book) => ({ report: choiceIn(book), from: '乙店', to: '甲店' }),
  exportStore: (book) => ({ report: choiceIn(book), store: '甲店', expected: null }),
  planStores: (book) => ({ report: choiceIn(book), stores: ['甲店'], anew: false }),
  exportNodes: (book) => choiceIn(book),
  fillSales: (book) => ({
    report: choiceIn(book),
    stores: [{ store: '甲店', months: [{ month: '2023-06', sales: 61_234.56, agreed: '50000' }] }],
  }),
  addMonth: (book) => ({ report: choiceIn(book), month: '2023-07', stores: ['甲店'] }),
  keepSnapshot: () => null,
  insertFormula: (book) => {
    select(book, 'J9');
    return { formula: '=TMALL_PHASE("2023-03-10","2023-07-15")', agreed: null };
  },
  freezeFormulas: (book) => {
    book.type(`${ROWS}!J9`, '=TMALL_PHASE("2023-03-10","2023-07-15")');
    select(book, 'J9');
    return { agreed: answerOf(book, 'freezeFormulas', { agreed: null }).agreement };
  },
};

test.each(Object.keys(requests) as Locked[])(
  '%s is refused while another is at work in the file, and is done once the other is not',
  async (name) => {
    const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
    build(book);
    const request = requests[name](book);
    const before = book.snapshot();
    book.surroundings.otherHoldsLock = true;
    expect(ask(book, name, request)).toEqual({ ok: false, message: refusals.busy });
    expect(book.snapshot()).toEqual(before);
    book.surroundings.otherHoldsLock = false;
    expect(ask(book, name, request)).toMatchObject({ ok: true });
    expect(book.snapshot()).not.toEqual(before);
  },
);
