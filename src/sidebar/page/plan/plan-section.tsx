import type { StoreAhead } from '../../contract';
import type { Ahead } from '../state/ahead-state';

interface PlanSectionProps {
  readonly ahead: Ahead;
  readonly stores: readonly StoreAhead[];
}

/** The stores that need work. */
export function PlanSection({ stores }: PlanSectionProps) {
  return (
    <ul>
      {stores.map(({ name, statusLabel, tasks }) => (
        <li key={name}>{`${statusLabel} ${name} ${tasks}`}</li>
      ))}
    </ul>
  );
}
