import type { CivilDate } from '../calendar/civil-date';
import type { KnownStandards } from '../tables/known-standards';

/** Whose assessment is explained. */
export interface Explained {
  /** The onboard date; undefined where only the start of a cycle is known. */
  readonly onboard: CivilDate | undefined;
  /** Names the row of the targets in which one is missing; "" where there is none. */
  readonly category: string;
  /** Set where the store's rows name no category, and the targets have several, so that no target can be found. */
  readonly lacksCategory?: boolean;
  readonly known: KnownStandards;
}
