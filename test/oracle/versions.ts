/** What a version asks of a trial or of a formal cycle. */
export interface CycleRules {
  readonly months: number;
  /** The months at whose end there is a node; the last one ends the cycle. */
  readonly nodes: readonly number[];
  /** The longest run of idle months that still passes. */
  readonly idleRunThatPasses: number;
}

/** A version of the standard as the page about standards tells it, written down a second time. */
export interface Version {
  readonly id: string;
  readonly inForceFrom: string;
  readonly exemptFor: 'the month of opening' | 'three months';
  readonly trial: CycleRules;
  readonly formal: CycleRules;
  readonly equalSalesPass: boolean;
  readonly equalScorePasses: boolean;
  /** The number of months of the parts within which failed months are counted, from the cycle's first month on. */
  readonly monthsCounted: number;
  /** The score target and the limit, where the text itself sets them. */
  readonly stated?: { readonly score: number; readonly limit: number } | undefined;
}

/** Chooses the version in force on a day; undefined where there was none. */
export type Choice = (day: string) => Version | undefined;

const ONE_NODE = [12];
const FOUR_NODES = [3, 6, 9, 12];

/** Makes a version of 2019 to 2022: one node, five idle months, and a score equal to its target passes. */
const yearly = (id: string, inForceFrom: string, exemptFor: Version['exemptFor']): Version => ({
  id,
  inForceFrom,
  exemptFor,
  trial: { months: 12, nodes: ONE_NODE, idleRunThatPasses: 5 },
  formal: { months: 12, nodes: ONE_NODE, idleRunThatPasses: 5 },
  equalSalesPass: true,
  equalScorePasses: true,
  monthsCounted: 12,
});

/**
 * Makes a version of July 2022 or later: four nodes in the trial, six idle months in a formal cycle, and a score must
 * be above its target.
 */
const quarterly = (id: string, inForceFrom: string, idleRunOfTrial: number): Version => ({
  id,
  inForceFrom,
  exemptFor: 'the month of opening',
  trial: { months: 12, nodes: FOUR_NODES, idleRunThatPasses: idleRunOfTrial },
  formal: { months: 12, nodes: ONE_NODE, idleRunThatPasses: 6 },
  equalSalesPass: true,
  equalScorePasses: false,
  monthsCounted: 12,
});

/** All versions that are in force by date, in the order of their days. */
export const VERSIONS: readonly Version[] = [
  yearly('2019-annual', '2019-01-01', 'three months'),
  yearly('2020-annual', '2020-01-01', 'three months'),
  yearly('2021-annual', '2021-01-01', 'three months'),
  yearly('2022-annual', '2022-01-01', 'the month of opening'),
  quarterly('2022-quarterly', '2022-07-07', 6),
  quarterly('2023-quarterly', '2023-01-01', 6),
  quarterly('2024-quarterly', '2024-01-01', 3),
  quarterly('2025-annual', '2025-01-01', 3),
];

/**
 * The version that is in force by choice only. The page gives it no day; the tests use it for cycles that begin in 2026
 * or later.
 */
export const HALF_YEAR: Version = {
  ...quarterly('2025-half-year', '2026-01-01', 3),
  equalScorePasses: true,
  monthsCounted: 6,
  stated: { score: 4.1, limit: 3 },
};

export const FIRST_COVERED_DAY = '2019-01-01';

/** The versions between whose own day and the next one's the day lies; where all is well there is just one. */
export function versionsOn(day: string, versions: readonly Version[] = VERSIONS): readonly Version[] {
  return versions.filter((version) => {
    const later = versions.filter((other) => other.inForceFrom > version.inForceFrom);
    return version.inForceFrom <= day && later.every((other) => day < other.inForceFrom);
  });
}

/** Chooses by the day alone. */
export const inForceAmong =
  (versions: readonly Version[]): Choice =>
  (day) =>
    versionsOn(day, versions)[0];

export const byDate: Choice = inForceAmong(VERSIONS);

/** Chooses one version for every cycle that begins on or after its day, and by the day before that. */
export const chosen =
  (version: Version): Choice =>
  (day) =>
    day >= version.inForceFrom ? version : byDate(day);
