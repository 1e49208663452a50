import type { Answer, Request } from '../sidebar/contract/requests';
import type { DoneStep, Step } from '../sidebar/contract/write';
import { Changed, changed } from './changed';
import { findPlaces, type SeenSheet } from './find-places';
import { stateOfSheet } from './read-table';
import type { Spreadsheet } from './spreadsheet';
import { spreadsheetDates } from './spreadsheet-dates';
import { addTasks } from './steps/add-tasks';
import { continueGrid, startGrid } from './steps/draft-grid';
import { finishGrid } from './steps/finish-grid';
import { forget } from './steps/forget';
import { freezeFormulas } from './steps/freeze-formulas';
import { insertFormula } from './steps/insert-formula';
import { insertRows } from './steps/insert-rows';
import { keepCopy } from './steps/keep-copy';
import { noteCells } from './steps/note-cells';
import { placePlan } from './steps/place-plan';
import { offerColumn, placeTable } from './steps/place-table';
import { remember } from './steps/remember';
import { select, show } from './steps/select';
import { setCells } from './steps/set-cells';
import { tryTwice } from './try-twice';
import { withLock } from './with-lock';
import type { DoStep } from './work';

/** The function that does each kind of step. */
const STEPS: { readonly [Kind in Step['kind']]: DoStep<Extract<Step, { kind: Kind }>> } = {
  'start grid': startGrid,
  'continue grid': continueGrid,
  'finish grid': finishGrid,
  'place table': placeTable,
  'offer column': offerColumn,
  'place plan': placePlan,
  'add tasks': addTasks,
  'note cells': noteCells,
  'set cells': setCells,
  'insert rows': insertRows,
  select,
  show,
  'insert formula': insertFormula,
  freeze: freezeFormulas,
  'keep copy': keepCopy,
  remember,
  forget,
};

/**
 * Does the steps where all is as the page has read it (compare and set). While one collaborator writes, no other one
 * does; only showing a cell waits for nobody.
 */
export function answerWrite(request: Request<'write'>): Answer<'write'> {
  const isShowing = request.steps.every(({ kind }) => kind === 'select' || kind === 'show');
  try {
    return { kind: 'done', steps: isShowing ? doSteps(request) : withLock(() => doSteps(request)) };
  } catch (error) {
    if (error instanceof Changed) return { kind: 'changed', changes: [...error.changes] };
    throw error;
  }
}

function doSteps({ steps, expects }: Request<'write'>): DoneStep[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireWhole(spreadsheet, expects.whole);
  const undos: (() => void)[] = [];
  const seen = new Map<number, SeenSheet>();
  const work = {
    spreadsheet,
    dates: spreadsheetDates(),
    places: expects.places.map((places) => findPlaces(spreadsheet, places, seen)),
    made: new Map(),
    undoBy: (undo: () => void) => void undos.push(undo),
    keepWhatIsDone: () => void undos.splice(0),
  };
  try {
    return steps.map((step, number) => (STEPS[step.kind] as DoStep<Step>)(step, work, number));
  } catch (error) {
    for (const undo of undos.reverse()) tryTwice(undo);
    throw error;
  }
}

/** Makes sure that the sheets are as they were read. @throws Changed with every sheet that is not */
function requireWhole(spreadsheet: Spreadsheet, whole: Request<'write'>['expects']['whole']): void {
  const changes = whole.flatMap(({ sheet: id, parts, state }) => {
    const sheet = spreadsheet.getSheetById(id);
    if (!sheet) return changed(id, 'gone').changes;
    return stateOfSheet(sheet, parts) === state ? [] : changed(id, 'cells').changes;
  });
  if (changes.length > 0) throw new Changed(changes);
}
