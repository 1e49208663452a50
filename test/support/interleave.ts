import type { Workbook } from '../../build/local/headless';

/*
 * Another person at work in the same file: just before one of the service calls of an action they edit something. Every
 * call is such a moment. `npm test` tries some of the moments, chosen by a seed that is printed with each failure;
 * `npm run test:races` tries all.
 */

/** What a person does, and what has to be true of the workbook afterwards whatever the moment was. */
export interface Edit {
  readonly name: string;
  readonly does: (book: Workbook) => void;
  /** The sheet that it is done on: where no sheet bears the name just then, nobody can do it. */
  readonly on: string;
  /**
   * @param result what the action gave; undefined where it refused
   * @returns what of the person's is lost, or what else is untrue; undefined where all is well
   */
  readonly fault: (book: Workbook, result: unknown) => string | undefined;
}

export interface Races {
  /** A fresh workbook, the same each time, with the action ready to run. */
  readonly open: () => Promise<{ readonly book: Workbook; readonly act: () => unknown }>;
  readonly edit: Edit;
}

/** What was tried, and where something went wrong. */
export interface Tried {
  readonly calls: number;
  readonly moments: readonly number[];
  /** By moment: the number of the call before which the edit came. */
  readonly faults: ReadonlyMap<number, string>;
}

const SOME = 5;
const SEED = Number(process.env.RACES_SEED ?? 20231215);

export async function interleave({ open, edit }: Races): Promise<Tried> {
  const undisturbed = await open();
  const { calls } = undisturbed.book.countCalls(() => void undisturbed.act());
  const moments = process.env.RACES === 'all' ? all(calls) : some(calls, SEED + edit.name.length);
  const faults = new Map<number, string>();
  for (const moment of moments) {
    const { book, act } = await open();
    let result: unknown;
    let isDone = false;
    book.interruptServiceCall(
      moment,
      () => {
        isDone = book.model.getters.getSheetIdByName(edit.on) !== undefined;
        if (isDone) edit.does(book);
      },
      () => {
        result = act();
      },
    );
    const fault = isDone ? edit.fault(book, result) : undefined;
    if (fault !== undefined) faults.set(moment, fault);
  }
  return { calls, moments, faults };
}

const all = (calls: number): number[] => Array.from({ length: calls }, (_, index) => index + 1);

/** Some of the numbers, the same for the same seed. */
function some(calls: number, seed: number): number[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state;
  };
  const chosen = new Set<number>();
  while (chosen.size < Math.min(SOME, calls)) chosen.add(1 + (next() % calls));
  return [...chosen].sort((one, other) => one - other);
}
