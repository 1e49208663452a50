import type { StoreAhead } from '../contract';

/**
 * Whether a store is among those that are chosen at first. What the plan holds of a store that needs nothing any more has to be
 * marked so; a store on track may be chosen by hand, but no plan is filled with what is no trouble.
 */
export const needsWork = ({ tasks, isPlanned, status }: StoreAhead): boolean =>
  (tasks > 0 && status !== 'on track') || isPlanned;
