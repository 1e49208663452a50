import fc from 'fast-check';
import { measures } from '../../src/plan/measures/measures';
import { planSheet } from '../../src/plan/sheet/plan-sheet';
import { type Concern, type StorePlan, taskKey } from '../../src/plan/tasks/task';
import { SHANGHAI } from './call-function';
import { type Sheet, written } from './plan-sheets';
import { day } from './small-store';

/*
 * Puts a team to work on a plan: it edits cells, moves, adds and deletes rows and columns, and then the plan is
 * refreshed for whatever the stores need by then.
 */

export const DAYS = { today: day(20221015), dates: SHANGHAI };
const STORES = ['甲店', 'B', 'b c', '@x'];
const WHATS = [...measures.slice(0, 9).map(({ key }) => key), 'data.targets', 'data.dimensions'];
const CONCERNS: readonly Concern[] = ['sales', 'service', 'continuity', 'data'];

const taskOf = (store: string): fc.Arbitrary<StorePlan['tasks'][number]> =>
  fc
    .record({
      what: fc.constantFrom(...WHATS),
      why: fc.constantFrom('why', 'why else'),
      due: fc.constantFrom(20221018, 20221020, 20221025),
    })
    .map(({ what, why, due }) => ({
      key: taskKey(what, '2022-10-31', store),
      store,
      kind: 'measure',
      what: { zh: what, en: what },
      brief: { zh: why, en: why },
      why: { zh: why, en: why },
      deadline: day(20221031),
      due: day(due),
      effect: 1,
    }));

const plansOf: fc.Arbitrary<readonly StorePlan[]> = fc
  .shuffledSubarray(STORES, { minLength: 0 })
  .chain((stores) =>
    fc.tuple(
      ...stores.map((store) =>
        fc.record({
          store: fc.constant(store),
          owner: fc.constantFrom('', '李'),
          status: fc.constantFrom('at risk' as const, 'no data' as const),
          tasks: fc.uniqueArray(taskOf(store), { selector: ({ key }) => key, maxLength: 6 }),
          undecided: fc.subarray([...CONCERNS]),
        }),
      ),
    ),
  );

const teamText = fc.oneof(
  fc.constantFrom<unknown>('', '李', 'Done', '进行中', '=x', '007', "'quoted", 3, true, new Date(0)),
  fc.string({ maxLength: 8 }),
);

/** One thing that a team does. The numbers are taken modulo what there is. */
type Edit =
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly column: number;
      readonly text: unknown;
      readonly formula: string;
    }
  | { readonly kind: 'move row'; readonly row: number; readonly to: number }
  | { readonly kind: 'add row'; readonly row: number; readonly texts: readonly unknown[] }
  | { readonly kind: 'copy row'; readonly row: number; readonly to: number }
  | { readonly kind: 'delete row'; readonly row: number }
  | { readonly kind: 'add column'; readonly column: number; readonly text: unknown }
  | { readonly kind: 'move column'; readonly column: number; readonly to: number };

const place = fc.nat(60);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    row: place,
    column: place,
    text: teamText,
    formula: fc.constantFrom('', '', '=1+2'),
  }),
  fc.record({ kind: fc.constant('move row' as const), row: place, to: place }),
  fc.record({
    kind: fc.constant('add row' as const),
    row: place,
    texts: fc.array(teamText, { maxLength: 9 }),
  }),
  fc.record({ kind: fc.constant('copy row' as const), row: place, to: place }),
  fc.record({ kind: fc.constant('delete row' as const), row: place }),
  fc.record({ kind: fc.constant('add column' as const), column: place, text: teamText }),
  fc.record({ kind: fc.constant('move column' as const), column: place, to: place }),
);

interface Cell {
  readonly value: unknown;
  readonly formula: string;
}

const cellsOf = ({ values, formulas }: Sheet): Cell[][] =>
  values.map((row, r) => row.map((value, c) => ({ value, formula: formulas[r]?.[c] ?? '' })));

const sheetOf = (cells: readonly (readonly Cell[])[]): Sheet => ({
  values: cells.map((row) => row.map(({ value }) => value)),
  formulas: cells.map((row) => row.map(({ formula }) => formula)),
  formats: cells.map((row) => row.map(() => 'General')),
});

const blank: Cell = { value: '', formula: '' };
const isHeader = (row: readonly Cell[]): boolean => row.some(({ value }) => value === 'Key');

/** The cells after an edit. The header and its words stay; everything else is the team's to change. */
function after(cells: Cell[][], edit: Edit): Cell[][] {
  const header = cells.findIndex(isHeader);
  const width = cells[0]?.length ?? 0;
  const rows = cells.filter((_, row) => row !== header);
  const at = (row: number): number => row % Math.max(1, rows.length);
  if (rows.length === 0 && edit.kind.endsWith('row') && edit.kind !== 'add row') return cells;
  const line = (row: number): Cell[] => [...(rows[at(row)] ?? [])];
  const again = (changed: readonly Cell[][], headerAt = header): Cell[][] => [
    ...changed.slice(0, headerAt),
    cells[header] ?? [],
    ...changed.slice(headerAt),
  ];
  switch (edit.kind) {
    case 'write':
      return again(
        rows.map((row, r) =>
          r === at(edit.row)
            ? row.with(edit.column % width, { value: edit.text, formula: edit.formula })
            : row,
        ),
      );
    case 'move row':
      return again(rows.toSpliced(at(edit.row), 1).toSpliced(at(edit.to), 0, line(edit.row)));
    case 'add row':
      return again(
        rows.toSpliced(
          at(edit.row),
          0,
          Array.from({ length: width }, (_, column) => ({ value: edit.texts[column] ?? '', formula: '' })),
        ),
      );
    case 'copy row':
      return again(rows.toSpliced(at(edit.to), 0, line(edit.row)));
    case 'delete row':
      return again(rows.toSpliced(at(edit.row), 1), Math.min(header, rows.length - 1));
    case 'add column':
      return cells.map((row) =>
        row.toSpliced(
          edit.column % (width + 1),
          0,
          isHeader(row) ? blank : { value: edit.text, formula: '' },
        ),
      );
    case 'move column':
      return cells.map((row) => {
        const moved = row[edit.column % width] ?? blank;
        return row.toSpliced(edit.column % width, 1).toSpliced(edit.to % width, 0, moved);
      });
  }
}

export interface Situation {
  readonly before: Sheet;
  readonly plans: readonly StorePlan[];
}

export const situations: fc.Arbitrary<Situation> = fc
  .record({ first: plansOf, second: plansOf, work: fc.array(edits, { maxLength: 25 }) })
  .map(({ first, second, work }) => {
    const fresh = planSheet(first, undefined, DAYS, 'en');
    if (!fresh) throw new Error('a fresh plan is always laid');
    return { before: sheetOf(work.reduce(after, cellsOf(written(fresh)))), plans: second };
  });
