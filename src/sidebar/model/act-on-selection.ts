import { refusals } from '../../messages/refusals';
import { Refusal } from '../contract/refusal';
import type { Agreement, FreezeFormulas, InsertFormula, Selected } from '../contract/selection-steps';
import { type Asking, ask } from './asking';
import type { WorkbookHolder } from './page-state';

/** What was done with the selected cells or, where something would be lost that nobody agreed to lose, what they hold. */
export interface ActedOn extends Omit<Selected, 'state'> {
  readonly sheetName: string;
  /** What the user agrees to, where the question is answered with yes. */
  readonly agreement: Agreement;
}

interface ToInsert {
  readonly formula: string;
  /** null where nobody was asked yet. */
  readonly agreed: Agreement | null;
}

/** Puts a formula into the selected cell. */
export const insertFormula = (_: WorkbookHolder, wish: ToInsert): Asking<ActedOn> =>
  actOnSelection({ kind: 'insert formula', ...wish });

/** Turns the TMALL_ formulas of the selected range into their values. */
export const freezeFormulas = (_: WorkbookHolder, wish: Pick<ToInsert, 'agreed'>): Asking<ActedOn> =>
  actOnSelection({ kind: 'freeze', ...wish });

/** Each time, somebody has edited the sheet in the midst of it. */
const MOST_TRIES = 3;

function* actOnSelection(step: InsertFormula | FreezeFormulas): Asking<ActedOn> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const answer = yield* ask('write', { steps: [step], expects: { whole: [], places: [] } });
    if (answer.kind === 'changed') continue;
    const [{ sheet, name, selected } = { sheet: null, name: '', selected: undefined }] = answer.steps;
    if (sheet === null || !selected) throw new Error('the server says nothing of the selection');
    const { state, ...found } = selected;
    return { ...found, sheetName: name, agreement: { sheet, range: found.range, state } };
  }
  throw new Refusal(refusals.changesTooOften);
}
