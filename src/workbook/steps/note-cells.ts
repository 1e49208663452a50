import type { NoteCells } from '../../sidebar/contract/plan-steps';
import { Changed } from '../changed';
import { type FoundPlaces, locate, look } from '../find-places';
import { runsOf } from '../runs';
import type { DoStep } from '../work';
import { numberAt, placesAt } from './select';
import { isSamePlace } from './set-cells';

/**
 * Puts notes beside cells, wherever their rows stand by now: earlier steps of the request may have moved them. The ranges and
 * the notes that are there come first; no call lies between the last look at the rows and the first write. Nothing is written
 * where the notes say so already.
 */
export const noteCells: DoStep<NoteCells> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const done = { sheet: expected.sheet, name: '', row: null };
  const before = located(places);
  if (!before) return done;
  const runs = runsOf(
    step.cells.map(({ row, text }) => ({ row: numberAt(before.rows, row), text: step.texts[text] ?? '' })),
    ({ row }) => row,
  ).flatMap(({ first, items }) => {
    const range = sheet.getRange(first, numberAt(before.columns, step.column), items.length, 1);
    const there = range.getNotes().map(([note = '']) => note);
    const notes = items.map(({ text }, index) =>
      isOurs(there[index] ?? '', step) ? text : (there[index] ?? ''),
    );
    return notes.some((note, index) => note !== there[index]) ? [{ range, notes }] : [];
  });
  if (runs.length > 0) {
    const now = located(places);
    if (now && isSamePlace(now, before))
      for (const { range, notes } of runs) range.setNotes(notes.map((note) => [note]));
  }
  return done;
};

/** Where rows are not to be found any more, or move at this very moment, nothing is refused: the next refresh puts the notes. */
function located({ sheet, expected }: FoundPlaces): FoundPlaces | undefined {
  try {
    return { sheet, ...locate(expected, look(sheet)) };
  } catch (error) {
    if (error instanceof Changed) return undefined;
    throw error;
  }
}

const isOurs = (note: string, { ours }: NoteCells): boolean =>
  note === '' || ours.some((words) => note.startsWith(words));
