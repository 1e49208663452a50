import {
  array,
  exactOptional,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  pipe,
  string,
  variant,
} from 'valibot';
import { insertRows, select, setCells, show } from './cell-steps';
import { change, expectations } from './expectations';
import { position, sheetId, version } from './fields';
import { forget, keepCopy, remember } from './file-steps';
import { continueGrid, finishGrid, startGrid } from './grid-steps';
import { addTasks, noteCells, placePlan } from './plan-steps';
import { freezeFormulas, insertFormula, selected } from './selection-steps';
import { offerColumn, placeTable } from './table-steps';

const MOST_STEPS = 50;

/** Everything that the page can have done to a workbook. */
const step = () =>
  variant('kind', [
    startGrid(),
    continueGrid(),
    finishGrid(),
    placeTable(),
    offerColumn(),
    placePlan(),
    addTasks(),
    noteCells(),
    setCells(),
    insertRows(),
    select(),
    show(),
    insertFormula(),
    freezeFormulas(),
    keepCopy(),
    remember(),
    forget(),
  ]);

/** Steps that are done together if all is as expected; otherwise none of them is done. */
export const writeRequest = () =>
  object({
    version: version(),
    steps: pipe(array(step()), minLength(1), maxLength(MOST_STEPS)),
    expects: expectations(),
  });

/** Where a step did its work: the sheet, and the first row that it wrote, if any. */
const doneStep = () =>
  object({
    sheet: nullable(sheetId()),
    name: string(),
    row: nullable(position()),
    /** The names of the earlier sheets that were kept. */
    kept: exactOptional(array(string())),
    /** What was selected, where the step was about that. */
    selected: exactOptional(selected()),
  });

export const writeAnswer = () =>
  variant('kind', [
    object({ kind: literal('done'), steps: array(doneStep()) }),
    /** Something is no longer as it was: nothing was written, or what was written into the wrong place was mended. */
    object({ kind: literal('changed'), changes: array(change()) }),
  ]);

export type Step = InferOutput<ReturnType<typeof step>>;
export type DoneStep = InferOutput<ReturnType<typeof doneStep>>;
