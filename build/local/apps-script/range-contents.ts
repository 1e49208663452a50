/** The methods for what a range's cells hold: values, formulas, number formats, notes. */
import type { Area } from '../realm/area';
import type { CrossingCell } from '../realm/realm';
import { decodeCell } from './cell-values';
import { checkFormula, checkText, checkValue } from './check-cell';
import { checkGrid, fill } from './check-grid';
import { askHost } from './connect-host';
import { change, read } from './methods';

export type InRange = <Args extends unknown[]>(body: (...args: Args) => void) => (...args: Args) => object;
type Rows<T> = readonly (readonly T[])[];

const ONE_VALUE = [['String'], ['number'], ['Boolean'], ['Date'], ['null']];

export function rangeContents(area: Area, inRange: InRange) {
  const first: Area = { ...area, rows: 1, columns: 1 };
  const rowsOf = <T>(question: string, cells: Area) => askHost(question, cells) as Rows<T>;
  const values = (cells: Area) =>
    rowsOf<CrossingCell>('cells.values', cells).map((row) => row.map(decodeCell));
  const put = (question: string, rows: Rows<unknown>) => askHost(question, area, rows);
  const grid = <T>(name: string, rows: unknown, check: (value: unknown) => T) =>
    checkGrid(`Range.${name}`, area, rows, check);
  return {
    getValues: read([[]], () => values(area)),
    getValue: read([[]], () => values(first)[0]?.[0]),
    getFormulas: read([[]], () => rowsOf('cells.formulas', area)),
    getFormula: read([[]], () => rowsOf('cells.formulas', first)[0]?.[0]),
    getFormulasR1C1: read([[]], () => rowsOf('cells.relativeFormulas', area)),
    getNumberFormats: read([[]], () => rowsOf('cells.formats', area)),
    getNumberFormat: read([[]], () => rowsOf('cells.formats', first)[0]?.[0]),
    getDisplayValue: read([[]], () => rowsOf('cells.texts', first)[0]?.[0]),
    getDisplayValues: read([[]], () => rowsOf('cells.texts', area)),
    getNotes: read([[]], () => rowsOf('cells.notes', area)),
    setValues: change(
      [['Array']],
      inRange((rows: unknown) => put('cells.setValues', grid('setValues', rows, checkValue))),
    ),
    setValue: change(
      ONE_VALUE,
      inRange((value: unknown) => put('cells.setValues', fill(area, checkValue(value)))),
    ),
    setFormula: change(
      [['String']],
      inRange((formula: unknown) => askHost('cells.setFormula', area, checkFormula(formula))),
    ),
    setNumberFormats: change(
      [['Array']],
      inRange((rows: unknown) => put('cells.setFormats', grid('setNumberFormats', rows, checkText))),
    ),
    setNumberFormat: change(
      [['String']],
      inRange((format: unknown) => put('cells.setFormats', fill(area, checkText(format)))),
    ),
    setNotes: change(
      [['Array']],
      inRange((rows: unknown) => put('cells.setNotes', grid('setNotes', rows, checkText))),
    ),
  };
}
