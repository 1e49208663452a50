/**
 * The local workbook without a page, for tests and benchmarks: the real spreadsheet engine over the add-on's bundle.
 *
 * ```ts
 * const addon = await bundleAddon();
 * const book = openWorkbook({ ...addon, catalogue, sheets: [{ name: 'Shops', rows: [['2022-07-08', '2022-09-01']] }] });
 * book.type('C1', '=TMALL_PHASE(A1, B1)');
 * book.text('C1'); // 试考期
 * book.insertRows('Shops', 1, 1); // the formula is now in C2
 * ```
 *
 * An address is `B2` (on the first sheet), `Shops!B2` or `'My shops'!B2`; a range is `A1:C3` or `Shops!A1:C3`.
 */
import './headless/mute-engine';
import type { Model } from '@odoo/o-spreadsheet';
import type { Language } from '../../src/messages/language';
import { LocalDocument } from './document/local-document';
import type { Surroundings } from './document/surroundings';
import { deleteRows, insertColumns, insertRows } from './headless/change-grid';
import { RecordedUser } from './headless/recorded-user';
import { countCalls, type FailedRun, failServiceCall } from './headless/service-faults';
import { type Cell, readCell, readRange, readSpill, typeInto } from './headless/sheet-cells';
import { bundleServices } from './realm/bundle-services';
import { startNodeRealm } from './realm/node-realm';
import type { Failure, ServiceTraffic } from './realm/realm';
import type { SpreadsheetLocale } from './workbook/engine-locale';
import { openModel } from './workbook/open-model';
import { buildMenu, openScript } from './workbook/open-script';
import { type FunctionHelp, registerFunctions } from './workbook/register-functions';
import type { Script } from './workbook/script';
import type { Settings } from './workbook/settings';
import type { SheetContent } from './workbook/sheet-content';
import { workbookData } from './workbook/workbook-data';

export interface HeadlessOptions {
  /** The text of dist/Code.js, or any script with top-level functions. */
  readonly code: string;
  /** The add-on's HTML files, by file name: `bundleAddon()` gives them under this name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The functions that formulas may call. */
  readonly catalogue: readonly FunctionHelp[];
  /** Default: one blank sheet, `Sheet1`, of 1000 rows and 26 columns. */
  readonly sheets?: readonly SheetContent[];
  /** The spreadsheet's zone. Default `Asia/Shanghai`. The script's zone, which JS getters see, is the process's TZ. */
  readonly timeZone?: string;
  /** How typed dates are read and returned dates are shown. Default `zh_CN`: yyyy-mm-dd. */
  readonly locale?: SpreadsheetLocale;
  /** The user's language: of the menu, and of the functions' help. Default `zh`. */
  readonly language?: Language;
}

export function openWorkbook(options: HeadlessOptions): Workbook {
  const {
    code,
    pages = {},
    catalogue,
    timeZone = 'Asia/Shanghai',
    locale = 'zh_CN',
    language = 'zh',
  } = options;
  const sheets = options.sheets ?? [{ name: 'Sheet1', rows: [] }];
  const settings: Settings = {
    timeZone,
    spreadsheetLocale: locale,
    userLocale: language === 'zh' ? 'zh_CN' : 'en',
  };
  const user = new RecordedUser();
  registerFunctions(catalogue, language);
  const source = { startRealm: startNodeRealm, servicesCode: bundleServices(), addonCode: code, pages };
  const opened: { model?: Model } = {};
  const document = new LocalDocument(() => requireOpen(opened.model), settings);
  const script = openScript(source, document, user);
  opened.model = openModel(workbookData(sheets, locale), script);
  return new Workbook(opened.model, script, document, user);
}

/** A formula that is evaluated while the workbook opens cannot read the workbook. */
function requireOpen(model: Model | undefined): Model {
  if (!model) throw new Error('The workbook is not open yet.');
  return model;
}

export class Workbook {
  constructor(
    /** The engine itself, for what is not offered below. */
    readonly model: Model,
    private readonly script: Script,
    private readonly document: LocalDocument,
    /** What the add-on showed: `menu`, `alerts`, `dialogs`, `logs`; and `presses`, the buttons to press next. */
    readonly user: RecordedUser,
  ) {}

  /** Puts a text into a cell as if typed: numbers, dates and formulas are recognised, "" clears it. */
  type(address: string, content: string): void {
    typeInto(this.model, address, content);
  }

  cell(address: string): Cell {
    return readCell(this.model, address);
  }

  /** A date is its serial day, an error its name (`#ERROR!`), a blank cell null, a blank result "". */
  value(address: string): Cell['value'] {
    return this.cell(address).value;
  }

  /** As the cell shows it. */
  text(address: string): string {
    return this.cell(address).text;
  }

  /** What hovering over an error shows: the thrown message. Undefined where the cell is no error. */
  error(address: string): string | undefined {
    return this.cell(address).error;
  }

  /** Rows of what the cells show. */
  texts(range: string): string[][] {
    return this.cells(range).map((row) => row.map((cell) => cell.text));
  }

  cells(range: string): Cell[][] {
    return readRange(this.model, range);
  }

  /** The range over which the result of the formula in the cell spilled, e.g. `B2:B9`. */
  spill(address: string): string | undefined {
    return readSpill(this.model, address);
  }

  /** @param before the row number that the first new row gets */
  insertRows(sheet: string, before: number, count: number): void {
    insertRows(this.model, sheet, before, count);
  }

  /** @param before the letter that the first new column gets */
  insertColumns(sheet: string, before: string, count: number): void {
    insertColumns(this.model, sheet, before, count);
  }

  deleteRows(sheet: string, first: number, count: number): void {
    deleteRows(this.model, sheet, first, count);
  }

  /** Changes the spreadsheet's zone, as File > Settings does, and recalculates. */
  setTimeZone(timeZone: string): void {
    this.document.settings.timeZone = timeZone;
    this.model.dispatch('EVALUATE_CELLS');
  }

  /** Opens the file: onOpen runs in AuthMode.NONE and builds `user.menu`. */
  open(): void {
    buildMenu(this.script);
  }

  /** Runs the menu item with this caption, in AuthMode.FULL. */
  choose(caption: string): void {
    const item = this.user.menu.find((entry) => entry?.caption === caption);
    if (!item) throw new Error(`The add-on's menu has no item ${caption}.`);
    this.run(item.functionName);
  }

  /** Runs any top-level function in AuthMode.FULL, and throws what it throws. */
  run(name: string, ...args: readonly unknown[]): unknown {
    return this.script.run(name, args, 'FULL');
  }

  /**
   * How many service calls the body's runs make: all of them, those that read cells, and those that change the
   * document. Calls from formulas are not among them.
   */
  countCalls(body: () => void): ServiceTraffic {
    return countCalls(this.script, body);
  }

  /**
   * Lets the n-th service call of the body fail, counted over all its runs from 1: before it does anything, or
   * `after` it has done its work.
   */
  failServiceCall(n: number, message: string, body: () => unknown, moment?: Failure['moment']): FailedRun {
    return failServiceCall(this.script, { call: n, message, moment: moment ?? 'before' }, body);
  }

  /** What the add-on may find around it: a lock that another user holds, no lock or properties at all, and so on. */
  get surroundings(): Surroundings {
    return this.document.surroundings;
  }

  /** The document's properties. */
  get properties(): Map<string, string> {
    return this.document.properties;
  }

  /** How often each service method was called so far, e.g. `{ 'Utilities.formatDate': 12 }`. */
  serviceCalls(): Readonly<Record<string, number>> {
    return this.script.serviceCalls();
  }
}
