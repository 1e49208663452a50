import { isoDate } from '../calendar/civil-date';
import { nameKey } from '../cells/read-text';
import type { Standard, UnusableStandard } from '../standards/standard';

type Claimant = Pick<Standard | UnusableStandard, 'id' | 'selection' | 'effectiveDay'>;

/** What only one of the versions can claim, by the field that claims it. "" claims nothing. */
export const CLAIMS = {
  id: ({ id }: Claimant): string => nameKey(id),
  effectiveDay: ({ selection, effectiveDay }: Claimant): string =>
    selection === 'by date' && effectiveDay !== undefined ? isoDate(effectiveDay) : '',
} as const;
