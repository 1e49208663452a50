import type { StoreAhead } from '../contract';

/** What the plan holds of a store that needs nothing any more has to be marked so. */
export const needsWork = ({ tasks, isPlanned }: StoreAhead): boolean => tasks > 0 || isPlanned;
