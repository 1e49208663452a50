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

export const NO_EDITS: PlanEdits = { writes: [], tasks: [] };

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

/** The sheet after the edits, carried out as the workbook would do it: what is added stands at the foot first. */
export function edited(sheet: FoundSheet, { writes, tasks }: PlanEdits, width: number): Sheet {
  const padded = <T>(row: readonly T[], blank: T): T[] => [
    ...row,
    ...Array.from({ length: width - row.length }, () => blank),
  ];
  const rows = sheet.values.map((row, index) => ({
    values: padded(row, ''),
    formulas: padded((sheet.formulas[index] ?? []).map(String), ''),
    formats: padded(sheet.formats?.[index] ?? [], FORMAT),
  }));
  const rowOf = (cells: readonly GridCell[]) => ({
    values: cells.map(shownValue),
    formulas: cells.map(shownFormula),
    formats: cells.map(shownFormat),
  });
  for (const { row, column, cells } of writes) {
    cells.forEach((one, down) => {
      const line = rows[row - 1 + down];
      if (!line) throw new Error('a write beyond the sheet');
      line.values[column - 1] = shownValue(one);
      line.formulas[column - 1] = shownFormula(one);
    });
  }
  let foot = rows.length;
  rows.push(...tasks.flatMap(({ cells }) => cells.map(rowOf)));
  let moved = 0;
  for (const { after, cells } of tasks) {
    rows.splice(after + moved, 0, ...rows.splice(foot, cells.length));
    foot += cells.length;
    moved += cells.length;
  }
  return {
    values: rows.map(({ values }) => values),
    formulas: rows.map(({ formulas }) => formulas),
    formats: rows.map(({ formats }) => formats),
  };
}

export const blankSheet = (values: unknown[][]): Sheet => ({
  values,
  formulas: values.map((row) => row.map(() => '')),
  formats: values.map((row) => row.map(() => FORMAT)),
});
