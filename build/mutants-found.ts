/** The thresholds for the tests, by the file or, ending in "/", the folder whose mutants they have to find. */
export type Thresholds = Readonly<Record<string, Threshold>>;

export interface Threshold {
  /** The percentage of all mutants of the place that has to be found. */
  readonly found: number;
  /** The kinds of mutants of which none may be left. */
  readonly allOf: readonly string[];
  /** The test files that have to find them, or, ending in "/", folders of such. */
  readonly tests: readonly string[];
}

/** A mutant in Stryker's JSON report, as far as it is read here. */
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

export interface PlaceFigures {
  readonly place: string;
  readonly mutants: number;
  readonly found: number;
  /** The number of found mutants that made the code run on without an end. */
  readonly timedOut: number;
  /** The number of mutants that are left out by a comment that says why. */
  readonly ignored: number;
}

/** The reason that Stryker gives for a mutant that a comment without a reason leaves out. */
const NO_REASON = 'Ignored using a comment';
const FOUND = ['Killed', 'Timeout'];
const LEFT = ['Survived', 'NoCoverage'];

interface PlacedMutant extends Mutant {
  readonly file: string;
}

/** Counts the mutants of each place, in the order of the thresholds. */
export const figuresOf = (report: MutationReport, thresholds: Thresholds): PlaceFigures[] =>
  Object.keys(thresholds).map((place) => {
    const mutants = mutantsIn(report, place);
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return {
      place,
      mutants: count(...FOUND, ...LEFT),
      found: count(...FOUND),
      timedOut: count('Timeout'),
      ignored: count('Ignored'),
    };
  });

/** Lists every mutant that no test finds, one a line. */
export const mutantsLeft = (report: MutationReport): string[] =>
  mutantsIn(report, '')
    .filter(({ status }) => LEFT.includes(status))
    .map(inWords);

/** Of several reports, which are about different files, makes one. */
export const joined = (reports: readonly MutationReport[]): MutationReport => ({
  files: Object.assign({}, ...reports.map(({ files }) => files)),
});

/** The name of the report on a place. */
export const reportName = (place: string): string => place.replace(/\W+/g, '-').replace(/-$/, '');

/** Says in words what keeps the figures from being what is asked; empty where all is well. */
export function shortfalls(report: MutationReport, thresholds: Thresholds): string[] {
  const low = figuresOf(report, thresholds).flatMap(({ place, mutants, found }) => {
    const asked = thresholds[place]?.found ?? 100;
    if (mutants === 0) return [`${place} has no mutants: has it moved?`];
    return (100 * found) / mutants < asked
      ? [`${place}: ${found} of ${mutants} mutants found, less than ${asked} %`]
      : [];
  });
  const kinds = Object.entries(thresholds).flatMap(([place, { allOf }]) =>
    mutantsIn(report, place)
      .filter(({ status, mutatorName }) => LEFT.includes(status) && allOf.includes(mutatorName))
      .map((mutant) => `no ${mutant.mutatorName} may be left: ${inWords(mutant)}`),
  );
  const unclear = mutantsIn(report, '').flatMap((mutant) => {
    const { status, statusReason = '' } = mutant;
    if (status === 'Ignored')
      return ['', NO_REASON].includes(statusReason) ? [`ignored without a reason: ${inWords(mutant)}`] : [];
    return [...FOUND, ...LEFT].includes(status) ? [] : [`${status}: ${inWords(mutant)}`];
  });
  return [...low, ...kinds, ...unclear];
}

const mutantsIn = ({ files }: MutationReport, place: string): PlacedMutant[] =>
  Object.entries(files)
    .filter(([file]) => file === place || place === '' || (place.endsWith('/') && file.startsWith(place)))
    .flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));

const inWords = ({ file, location: { start }, mutatorName, replacement = '' }: PlacedMutant): string =>
  `${file}:${start.line}:${start.column} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`;
