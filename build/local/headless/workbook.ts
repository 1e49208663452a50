/** An open workbook as a test sees it. */
import type { Model } from '@odoo/o-spreadsheet';
import type { LocalDocument } from '../document/local-document';
import type { Surroundings } from '../document/surroundings';
import type { Failure, ServiceCall, ServiceTraffic } from '../realm/realm';
import { findIllegalValue, illegalArgument } from '../script-run/carried-value';
import { buildMenu } from '../workbook/open-script';
import type { Script } from '../workbook/script';
import { deleteColumns, deleteRows, insertColumns, insertRows, sortRows } from './change-grid';
import { deleteSheet, renameSheet } from './change-sheets';
import type { RecordedUser } from './recorded-user';
import { type SavedWorkbook, saveWorkbook } from './saved-workbook';
import {
  countCalls,
  type FailedRun,
  failServiceCall,
  interruptServiceCall,
  traceCalls,
} from './service-faults';
import { type Cell, readCell, readRange, readSpill, typeInto } from './sheet-cells';
import { type Snapshot, takeSnapshot } from './snapshot';

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

  /** The value of a cell. A date is its serial day, an error its name (`#ERROR!`), a blank cell null, a blank result "". */
  value(address: string): Cell['value'] {
    return this.cell(address).value;
  }

  /** The value as the cell shows it. */
  text(address: string): string {
    return this.cell(address).text;
  }

  /**
   * The message that hovering over an error shows, which is the one that was thrown; undefined where the cell is no
   * error.
   */
  error(address: string): string | undefined {
    return this.cell(address).error;
  }

  /** What the cells of a range show, row by row. */
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

  /** Inserts rows. @param before the row number that the first new row gets */
  insertRows(sheet: string, before: number, count: number): void {
    insertRows(this.model, sheet, before, count);
  }

  /** Inserts columns. @param before the letter that the first new column gets */
  insertColumns(sheet: string, before: string, count: number): void {
    insertColumns(this.model, sheet, before, count);
  }

  deleteRows(sheet: string, first: number, count: number): void {
    deleteRows(this.model, sheet, first, count);
  }

  deleteColumns(sheet: string, first: string, count: number): void {
    deleteColumns(this.model, sheet, first, count);
  }

  /** Sorts the rows of a range by one of its columns, given by its letter. */
  sort(range: string, column: string, direction: 'asc' | 'desc'): void {
    sortRows(this.model, range, column, direction);
  }

  renameSheet(from: string, to: string): void {
    renameSheet(this.model, from, to);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.model, name);
  }

  /** Takes the last change back, whoever has made it, as Ctrl+Z does. */
  undo(): void {
    this.model.dispatch('REQUEST_UNDO');
  }

  /** Keeps all that is in the file, so that it can be opened again as often as one likes; what is selected is no part of it. */
  save(): SavedWorkbook {
    return saveWorkbook(this.model, this.document);
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
   * Calls a function of the script as a page does through google.script.run: by the same rules for its name, its
   * arguments and its answer, but at once. Throws what the failure handler would get.
   */
  call(name: string, ...args: readonly unknown[]): unknown {
    const illegal = findIllegalValue(args);
    if (illegal) throw new TypeError(illegalArgument(illegal));
    return this.script.callFromPage(name, args);
  }

  /**
   * Counts the service calls that the body's runs make: all of them, those that read cells, and those that change the
   * document. Calls from formulas are left out.
   */
  countCalls(body: () => void): ServiceTraffic {
    return countCalls(this.script, body);
  }

  /** Traces the service calls that the body's runs make, one by one. */
  traceCalls(body: () => void): readonly ServiceCall[] {
    return traceCalls(this.script, body);
  }

  /** The service calls that were traced so far, for who interrupts one of them. */
  tracedCalls(): readonly ServiceCall[] {
    return this.script.tracedCalls();
  }

  /**
   * Lets the n-th service call of the body fail, counted over all its runs from 1: `before` the call does anything,
   * `after` it has done its work, or `for good`, together with every call that follows.
   */
  failServiceCall(n: number, message: string, body: () => unknown, moment?: Failure['moment']): FailedRun {
    return failServiceCall(this.script, { call: n, message, moment: moment ?? 'before' }, body);
  }

  /**
   * Lets another person do something just before the n-th service call of the body, counted over all its runs from 1.
   * @param edit changes the workbook by hand: no script may run in it
   * @returns whether the body made so many calls
   */
  interruptServiceCall(n: number, edit: () => void, body: () => void): boolean {
    this.document.surroundings.interrupt = edit;
    return interruptServiceCall(this.script, n, body);
  }

  /** The circumstances that the add-on may find: a lock that another user holds, no lock or properties at all, and so on. */
  get surroundings(): Surroundings {
    return this.document.surroundings;
  }

  get properties(): Map<string, string> {
    return this.document.properties;
  }

  /** Takes all that the workbook holds, to be compared: cells, formats, looks, notes, marks, sizes, charts. */
  snapshot(): Snapshot {
    return takeSnapshot(this.model);
  }

  /** How often each service method was called so far, e.g. `{ 'Utilities.formatDate': 12 }`. */
  serviceCalls(): Readonly<Record<string, number>> {
    return this.script.serviceCalls();
  }
}
