import type { CivilMonth } from '../../calendar/civil-month';
import { columnLetters } from '../../cells/column-letters';
import type { FigureKey } from './figure-keys';
import { figureInTitle } from './figure-keys';
import type { LayoutAnswers, LayoutQuestion } from './layout-answers';
import { yearInName } from './titled-year';
import type { MonthColumn } from './wide-header';

/** A column of which is known what it holds. */
export interface ToldColumn extends MonthColumn {
  readonly figure: FigureKey;
  readonly civilMonth: CivilMonth;
}

export interface ToldMonths {
  readonly columns: readonly ToldColumn[];
  readonly questions: readonly LayoutQuestion[];
}

/** What each column of a month holds, by its headers, by the sheet's name, or by what the user answered. Nothing is guessed. */
export function tellMonths(
  months: readonly MonthColumn[],
  sheetName: string,
  answers: LayoutAnswers,
): ToldMonths {
  const yearOfSheet = yearInName(sheetName);
  const titled = months.map((month) => ({ ...month, titledYear: month.titledYear ?? yearOfSheet }));
  const blocks = blocksOf(titled, sheetName);
  const untold = blocks.filter(({ figure }) => figure === undefined);
  const named = untold.length === 1 ? figureInTitle(sheetName) : undefined;
  const withYears = fromOtherBlocks(
    blocks.map((block) => ({ ...block, years: yearsOf(block.columns, answers) })),
  );
  const columns: ToldColumn[] = [];
  const questions: LayoutQuestion[] = [];
  for (const { columns: all, figure: told, key, years } of withYears) {
    const figure = told ?? answers.blocks?.[key] ?? named;
    const [first, last] = [all[0], all[all.length - 1]];
    if (!first || !last || figure === 'none') continue;
    if (figure === undefined) {
      questions.push({
        asks: 'block',
        key,
        sheet: sheetName,
        columns: [columnLetters(first.column + 1), columnLetters(last.column + 1)],
        months: [first.header, last.header],
      });
    }
    const bare = all.find((_, index) => years[index] === undefined);
    if (bare && !questions.some(({ asks }) => asks === 'year')) {
      questions.push({ asks: 'year', month: bare.header, proposed: bare.titledYear });
    }
    all.forEach((column, index) => {
      const year = years[index];
      if (figure === undefined || year === undefined) return;
      columns.push({ ...column, figure, civilMonth: (year * 100 + column.month) as CivilMonth });
    });
  }
  return { columns, questions };
}

interface Block {
  readonly figure: FigureKey | undefined;
  /** What an answer about it is kept by. */
  readonly key: string;
  readonly columns: readonly MonthColumn[];
}

/** The columns of one figure, wherever they stand; those of which none is told, as long as their months go on. */
function blocksOf(months: readonly MonthColumn[], sheetName: string): Block[] {
  const told = new Map<FigureKey, MonthColumn[]>();
  const untold: MonthColumn[][] = [];
  for (const month of months) {
    if (month.figure !== undefined) {
      told.set(month.figure, [...(told.get(month.figure) ?? []), month]);
      continue;
    }
    const block =
      month.word === undefined
        ? untold[untold.length - 1]
        : untold.find(([one]) => one?.word !== undefined && one.word === month.word);
    if (block && goesOn(block, month)) block.push(month);
    else untold.push([month]);
  }
  const blocks = [
    ...[...told].map(([figure, columns]) => ({ figure, columns })),
    ...untold.map((columns) => ({ figure: undefined, columns })),
  ];
  return blocks.map((block) => ({ ...block, key: `${sheetName} ${keyOf(block.columns)}` }));
}

const keyOf = ([first]: readonly MonthColumn[]): string =>
  first ? `${columnLetters(first.column + 1)} ${first.header}` : '';

const isSame = (one: MonthColumn, other: MonthColumn): boolean =>
  one.month === other.month && one.year === other.year;

/** A month that stands in the block already begins another one, as does a block of blank columns between them. */
const goesOn = (block: readonly MonthColumn[], month: MonthColumn): boolean =>
  !block.some((one) => isSame(one, month) || one.word !== month.word);

/** The year of each column: its own, else by its neighbours, whose months rise or fall with it, else by the title. */
function yearsOf(columns: readonly MonthColumn[], { year: answered }: LayoutAnswers): (number | undefined)[] {
  const years: (number | undefined)[] = columns.map(({ year }) => year);
  const step = fallsBack(columns) ? -1 : 1;
  if (!years.some((year) => year !== undefined)) {
    const passesNewYear = columns.some((column, index) => {
      const before = columns[index - 1];
      return before !== undefined && (column.month - before.month) * step <= 0;
    });
    const titled = columns[0]?.titledYear;
    const isOneTitle = columns.every(({ titledYear }) => titledYear === titled);
    years[0] = answered ?? (isOneTitle && !passesNewYear ? titled : undefined);
  }
  for (let index = 1; index < columns.length; index++) {
    years[index] ??= next(years[index - 1], columns[index - 1], columns[index], step);
  }
  for (let index = columns.length - 2; index >= 0; index--) {
    years[index] ??= next(years[index + 1], columns[index + 1], columns[index], -step);
  }
  return years;
}

/** Whether the newest month stands first. */
const fallsBack = (columns: readonly MonthColumn[]): boolean => {
  const steps = columns.slice(1).map(({ month }, index) => (month - (columns[index]?.month ?? 0) + 12) % 12);
  return steps.filter((step) => step === 11).length > steps.filter((step) => step === 1).length;
};

function next(
  year: number | undefined,
  from: MonthColumn | undefined,
  to: MonthColumn | undefined,
  step: number,
): number | undefined {
  if (year === undefined || !from || !to) return undefined;
  return (to.month - from.month) * step > 0 ? year : year + step;
}

interface DatedBlock extends Block {
  readonly years: readonly (number | undefined)[];
}

/** Months without a year beside another block of the same months: they are of the same years. */
function fromOtherBlocks(blocks: readonly DatedBlock[]): DatedBlock[] {
  const dated = blocks.find(({ years }) => years.every((year) => year !== undefined));
  return blocks.map((block) => {
    const isBare = block.years.every((year) => year === undefined);
    const isAlike =
      dated?.columns.length === block.columns.length &&
      block.columns.every(({ month }, index) => month === dated.columns[index]?.month);
    return isBare && isAlike && dated ? { ...block, years: dated.years } : block;
  });
}
