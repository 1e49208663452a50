import { type CivilDate, civilDate } from '../../calendar/civil-date';
import { weightsSheet } from '../../diagnosis/weights-sheet';
import type { Language } from '../../messages/language';
import { sampleMonthlyRows, sampleTargets } from '../../sample/sample-tables';
import { inTable } from '../../tables/in-table';
import { requireTold } from '../../tables/layout/require-told';
import { rowsSheet } from '../../tables/layout/rows-sheet';
import { standardsSheet } from '../../tables/standards-sheet';
import type { TableSheet } from '../../tables/table-sheet';
import type { ReportChoice, StartAnswer } from '../contract';
import type { Step } from '../contract/write';
import type { Asking } from './asking';
import { chosenRows, workbookFor } from './judge-stores';
import { startOf, workbookOf } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import { tableStep } from './table-step';
import { writeSteps } from './write-workbook';

interface InLanguage {
  readonly language: Language;
}

/** The columns of the main category in the samples, counted from 1. */
const CATEGORY = { ofRows: 3, ofTargets: 1 };

/** Adds the two sample sheets, made for today; either both are added or none. */
export function* insertSamples(holder: WorkbookHolder, { language }: InLanguage): Asking<StartAnswer> {
  const today = todayOf(holder, language);
  return yield* insert(holder, language, [
    tableStep(sampleMonthlyRows(language, today), language),
    tableStep(sampleTargets(language), language),
    {
      kind: 'offer column',
      to: { step: 0, column: CATEGORY.ofRows },
      from: { step: 1, column: CATEGORY.ofTargets },
    },
  ]);
}

function todayOf(holder: WorkbookHolder, language: Language): CivilDate {
  const [year = 0, month = 0, day = 0] = startOf(holder, language).today.split('-').map(Number);
  const today = civilDate(year, month, day);
  if (today === undefined) throw new Error('the calendar shows no day');
  return today;
}

/** Adds the shipped versions of the standard as a sheet, always a new one. */
export const insertStandards = (holder: WorkbookHolder, { language }: InLanguage): Asking<StartAnswer> =>
  insertTable(holder, language, standardsSheet(language));

/** Adds a table of weights as a sheet, always a new one. */
export const insertWeights = (holder: WorkbookHolder, { language }: InLanguage): Asking<StartAnswer> =>
  insertTable(holder, language, weightsSheet(language, todayOf(holder, language)));

/** Adds the rows of a sheet that has its months as columns as a sheet of their own; the other stays as it is. */
export function* insertRows(holder: WorkbookHolder, choice: ReportChoice): Asking<StartAnswer> {
  const workbook = yield* workbookFor(holder, choice);
  const { laidOut } = chosenRows(workbook, choice);
  inTable('rows', () => requireTold(laidOut, choice.columns));
  return yield* insertTable(holder, choice.language, rowsSheet(laidOut, workbook.dates));
}

const insertTable = (holder: WorkbookHolder, language: Language, table: TableSheet): Asking<StartAnswer> =>
  insert(holder, language, [tableStep(table, language)]);

/** Places tables on new sheets. What was added is known without reading; a sheet is read once it is chosen. */
function* insert(holder: WorkbookHolder, language: Language, steps: readonly Step[]): Asking<StartAnswer> {
  const done = yield* writeSteps(steps, {});
  const placed = steps.flatMap((step, index) => {
    const { sheet = null, name = '' } = done[index] ?? {};
    return step.kind === 'place table' && sheet !== null
      ? [{ sheet, name, headers: step.cells[0] ?? [] }]
      : [];
  });
  const workbook = workbookOf(holder);
  holder.set({ workbook: { ...workbook, sheets: [...workbook.sheets, ...placed] } });
  return startOf(holder, language);
}
