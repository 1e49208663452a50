import { faultsOf } from '../src/standards/faults-of-standard';
import type { Standard } from '../src/standards/standard';
import { CLAIMS } from '../src/tables/standard-claims';

/**
 * Writes a line for each field of the versions whose value can't be right, which names the version, the field and its
 * value.
 */
export const faultsOfStandards = (standards: readonly Standard[]): string[] =>
  standards.flatMap((standard, index) => [
    ...faultsOf(standard).map(({ field, value, wrong }) => line(standard, field, value, wrong.en)),
    ...claimsOfOthers(standard, standards.slice(0, index)),
    ...outOfOrder(standard, standards[index - 1]),
  ]);

const line = ({ id }: Standard, field: string, value: unknown, wrong: string): string =>
  `standard "${id}", ${field}, value "${String(value)}": ${wrong}`;

const claimsOfOthers = (standard: Standard, earlier: readonly Standard[]): string[] =>
  (['id', 'effectiveDay'] as const).flatMap((field) => {
    const claim = CLAIMS[field](standard);
    const other = earlier.find((one) => claim !== '' && CLAIMS[field](one) === claim);
    return other ? [line(standard, field, standard[field], `"${other.id}" has the same`)] : [];
  });

/** Complains about a version out of order, since whoever looks for one reads the list from the oldest to the newest. */
const outOfOrder = (standard: Standard, before: Standard | undefined): string[] =>
  before && before.effectiveDay > standard.effectiveDay
    ? [line(standard, 'effectiveDay', standard.effectiveDay, `expected in the list before "${before.id}"`)]
    : [];
