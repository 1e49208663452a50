import type { PlanEdits } from '../../src/plan/sheet/plan-edits';
import type { FoundSheet, PlanSheet } from '../../src/plan/sheet/sheet-rows';
import type { GridCell } from '../../src/report/grid/grid-sheet';
import { SHANGHAI } from './call-function';

/** A sheet that can be edited, as a team does. */
export interface Sheet {
  readonly values: unknown[][];
  readonly formulas: string[][];
  readonly formats: string[][];
}

const FORMAT = 'General';

const shownValue = ({ value }: GridCell): unknown => {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return 'day' in value ? SHANGHAI.cellOf(value.day) : value.kept.value;
};

const shownFormula = ({ value }: GridCell): string =>
  typeof value === 'object' && 'kept' in value ? value.kept.formula : '';

const shownFormat = ({ value }: GridCell): string =>
  (typeof value === 'object' && 'kept' in value ? value.kept.format : undefined) ?? FORMAT;

/** The sheet as it is once the whole plan is written. */
export const written = ({ rows }: PlanSheet): Sheet => ({
  values: rows.map(({ cells }) => cells.map(shownValue)),
  formulas: rows.map(({ cells }) => cells.map(shownFormula)),
  formats: rows.map(({ cells }) => cells.map(shownFormat)),
});

/** The sheet after the edits, as a shell would carry them out. */
export function edited(sheet: FoundSheet, { inserts, writes }: PlanEdits, width: number): Sheet {
  const padded = <T>(row: readonly T[], blank: T): T[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => blank),
  ];
  const values = sheet.values.map((row) => padded(row, ''));
  const formulas = sheet.formulas.map((row) => padded(row.map(String), ''));
  const formats = (sheet.formats ?? []).map((row) => padded(row, FORMAT));
  const blankRows = (count: number, blank: string) =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => blank));
  for (const { before, count } of inserts) {
    values.splice(before - 1, 0, ...blankRows(count, ''));
    formulas.splice(before - 1, 0, ...blankRows(count, ''));
    formats.splice(before - 1, 0, ...blankRows(count, FORMAT));
  }
  for (const { row, column, cells } of writes) {
    cells.forEach((line, down) => {
      line.forEach((one, right) => {
        const [r, c] = [row - 1 + down, column - 1 + right];
        (values[r] ?? [])[c] = shownValue(one);
        (formulas[r] ?? [])[c] = shownFormula(one);
      });
    });
  }
  return { values, formulas, formats };
}

export const blankSheet = (values: unknown[][]): Sheet => ({
  values,
  formulas: values.map((row) => row.map(() => '')),
  formats: values.map((row) => row.map(() => FORMAT)),
});
