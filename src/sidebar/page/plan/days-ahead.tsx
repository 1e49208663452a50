import type { DayAhead } from '../../contract';
import type { Ahead } from '../state/ahead-state';

interface DaysAheadProps {
  readonly ahead: Ahead;
  readonly days: readonly DayAhead[];
}

/** The days on which something is judged, the nearest first. */
export function DaysAhead({ days }: DaysAheadProps) {
  return (
    <ul>
      {days.map(({ key, day, text }) => (
        <li key={key}>{`${day} ${text}`}</li>
      ))}
    </ul>
  );
}
