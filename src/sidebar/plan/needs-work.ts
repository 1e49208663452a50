import type { StoreAhead } from '../contract';

/** Whether the plan has to be written for the store: also where it holds tasks of one that needs nothing any more. */
export const needsWork = ({ tasks, isPlanned }: StoreAhead): boolean => tasks > 0 || isPlanned;
