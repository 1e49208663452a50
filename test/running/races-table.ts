import type { RaceTold } from '../support/interleave';

/** What was tried of one action with one edit, or with an end at one call after the other. */
export interface Race extends RaceTold {
  readonly action: string;
}

/** A row for each action, and one for all of them. */
export function tableOf(races: readonly Race[]): string[] {
  const actions = [...new Set(races.map(({ action }) => action))];
  return [
    '| action | service calls | edits | moments | ends | lost or untrue | of these in the window |',
    '|---|---|---|---|---|---|---|',
    ...actions.map((action) =>
      rowOf(
        action,
        races.filter((race) => race.action === action),
      ),
    ),
    rowOf('all', races),
  ];
}

function rowOf(name: string, races: readonly Race[]): string {
  const edits = races.filter(({ isEnd }) => !isEnd);
  const ends = races.filter(({ isEnd }) => isEnd);
  const sum = (some: readonly Race[], of: (race: Race) => number) =>
    some.reduce((total, race) => total + of(race), 0);
  const calls = [...new Set(races.map((race) => race.calls))].join(', ');
  const faults = sum(races, (race) => race.faults);
  const inWindow = faults - sum(races, (race) => race.avoidable);
  const moments = [sum(edits, (race) => race.moments), sum(ends, (race) => race.moments)];
  return `| ${[name, name === 'all' ? '' : calls, edits.length, ...moments, faults, inWindow].join(' | ')} |`;
}
