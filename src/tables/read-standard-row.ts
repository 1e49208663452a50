import type { CivilDate } from '../calendar/civil-date';
import { isBlank, plainText, refuse } from '../cells/cell';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { nameKey, readText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { complaints, notOneOf, wholeNumberWanted } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import { comparisonWords, exemptionWords, inStandardsRow, selectionWords } from '../messages/standards';
import {
  LONGEST_CYCLE,
  wrongHighest,
  wrongMonthsCounted,
  wrongNodes,
  wrongScore,
  wrongWhole,
} from '../standards/field-rules';
import type { CyclePlan, Provenance, ScoreRule, Standard, StandardField } from '../standards/standard';
import type { StandardKey } from './standard-columns';

/** Reads a cell of the row and says, of one that is wrong, where it stands; collects what is wrong and goes on. */
export interface StandardRow {
  readonly number: number;
  readonly read: <T>(key: StandardKey, read: (cell: unknown) => T) => T | undefined;
}

/** What a row says, as far as it can be read: the row has collected what can't. */
export interface ReadStandard {
  readonly effectiveDay: CivilDate | undefined;
  readonly selection: Standard['selection'] | undefined;
  /** undefined where any cell can't be read. */
  readonly standard: Standard | undefined;
}

/** A version as its row has it. A blank cell keeps what the shipped version of that id says. */
export function readStandardRow(
  row: StandardRow,
  id: string,
  shipped: Standard | undefined,
  dates: SheetDates,
): ReadStandard {
  const effectiveDay = row.read(
    'effectiveDay',
    (cell) => readDate(cell, dates) ?? kept(shipped?.effectiveDay),
  );
  const selection = row.read('selection', wordOr(selectionWords, shipped?.selection));
  const exemption = row.read('exemption', wordOr(exemptionWords, shipped?.exemption));
  const trial = readPlan(row, 'trial', shipped);
  const formal = readPlan(row, 'formal', shipped);
  const salesComparison = row.read('salesComparison', wordOr(comparisonWords, shipped?.salesComparison));
  const score = readScoreRule(row, shipped?.score, [trial?.months, formal?.months]);
  const name = readName(row, id, shipped);
  const source = row.read('source', readText);
  if (!effectiveDay || !selection || !exemption || !trial || !formal || !salesComparison || !score || !name) {
    return { effectiveDay, selection, standard: undefined };
  }
  const own = { id, name, effectiveDay, selection, exemption, trial, formal, salesComparison, score };
  const provenance = provenanceOf(own, shipped, ownEntry(source, row.number));
  const standard = { ...own, earlierStores: keptEarlierStores(own, shipped), provenance };
  return { effectiveDay, selection, standard };
}

/** What the shipped version's text says of stores from before its day is said of that day alone. */
const keptEarlierStores = (
  { effectiveDay }: Pick<Standard, 'effectiveDay'>,
  shipped: Standard | undefined,
): Standard['earlierStores'] => (shipped?.effectiveDay === effectiveDay ? shipped.earlierStores : undefined);

const ownEntry = (source: string | undefined, row: number): Provenance => ({
  article: '',
  tier: 'own entry',
  source: source ? { zh: source, en: source } : inStandardsRow(row),
});

function readName(row: StandardRow, id: string, shipped: Standard | undefined): Bilingual | undefined {
  const zh = row.read('chineseName', readText);
  const en = row.read('englishName', readText);
  if (zh === undefined || en === undefined) return undefined;
  return { zh: zh || shipped?.name.zh || en || id, en: en || shipped?.name.en || zh || id };
}

function readPlan(
  row: StandardRow,
  phase: 'trial' | 'formal',
  shipped: Standard | undefined,
): CyclePlan | undefined {
  const plan = shipped?.[phase];
  const months = row.read(`${phase}Months`, wholeOr(1, LONGEST_CYCLE, plan?.months));
  if (months === undefined) return undefined;
  const nodes = row.read(`${phase}Nodes`, (cell) => readNodes(cell, months, plan?.nodes));
  const longestIdleRun = row.read(`${phase}IdleLimit`, wholeOr(0, months, plan?.longestIdleRun));
  return nodes && longestIdleRun !== undefined ? { months, nodes, longestIdleRun } : undefined;
}

function readNodes(cell: unknown, months: number, shipped: readonly number[] | undefined): readonly number[] {
  const nodes = isBlank(cell) ? kept(shipped) : listOfMonths(cell);
  return unlessWrong(cell, nodes, wrongNodes(nodes, months));
}

function listOfMonths(cell: unknown): readonly number[] {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? plainText(cell) : '';
  return text.split(/\s*[,、;\s]\s*/).map(Number);
}

function readScoreRule(
  row: StandardRow,
  shipped: ScoreRule | undefined,
  cycleMonths: readonly (number | undefined)[],
): ScoreRule | undefined {
  const indicator = row.read('indicator', (cell) => readIndicator(cell, shipped?.indicator));
  const lowest = row.read('lowestScore', (cell) => readPoints(cell) ?? kept(shipped?.lowest));
  const highest = row.read('highestScore', (cell) => {
    const score = readPoints(cell) ?? kept(shipped?.highest);
    return lowest === undefined ? score : unlessWrong(cell, score, wrongHighest(score, lowest));
  });
  const comparison = row.read('scoreComparison', wordOr(comparisonWords, shipped?.comparison));
  const months = cycleMonths.flatMap((length) => (length === undefined ? [] : [length]));
  const monthsCounted = row.read('monthsCounted', (cell) => {
    const counted = wholeOr(1, LONGEST_CYCLE, shipped?.monthsCounted)(cell);
    return unlessWrong(cell, counted, wrongMonthsCounted(counted, months));
  });
  if (lowest === undefined || highest === undefined || monthsCounted === undefined) return undefined;
  const stated = readStated(row, { lowest, highest }, shipped?.stated);
  if (!indicator || !comparison || !stated) return undefined;
  return {
    ...{ indicator, lowest, highest, comparison, monthsCounted, stated: stated.figures },
    replaced: indicator === shipped?.indicator ? shipped.replaced : undefined,
  };
}

const readIndicator = (cell: unknown, shipped: Bilingual | undefined): Bilingual => {
  const text = readText(cell);
  if (text === '') return shipped ?? refuse(cell, complaints.nameWanted);
  const isShipped = shipped && Object.values(shipped).some((name) => nameKey(name) === nameKey(text));
  return isShipped ? shipped : { zh: text, en: text };
};

/** Both figures or neither. */
function readStated(
  row: StandardRow,
  { lowest, highest }: Pick<ScoreRule, 'lowest' | 'highest'>,
  shipped: ScoreRule['stated'],
): { readonly figures: ScoreRule['stated'] } | undefined {
  const target = row.read('statedTarget', (cell) => {
    const score = readPoints(cell) ?? shipped?.target ?? null;
    return score === null ? score : unlessWrong(cell, score, wrongScore(score, lowest, highest));
  });
  const failedMonthLimit = row.read('statedLimit', (cell) => {
    if (!isBlank(cell)) return wholeOr(1, LONGEST_CYCLE, undefined)(cell);
    const limit = shipped?.failedMonthLimit ?? null;
    const isAlone = target !== undefined && (target === null) !== (limit === null);
    return isAlone ? refuse(cell, complaints.bothOrNeither) : limit;
  });
  if (target === undefined || failedMonthLimit === undefined) return undefined;
  if (failedMonthLimit !== null && target === null) {
    row.read('statedTarget', (cell) => refuse(cell, complaints.bothOrNeither));
    return undefined;
  }
  return {
    figures: target === null || failedMonthLimit === null ? undefined : { target, failedMonthLimit },
  };
}

const readPoints = (cell: unknown) => readNumber(cell, complaints.notANumber, 'points');

/** What the shipped version says where the cell is blank. @throws CellProblem where there is none */
const kept = <T>(shipped: T | undefined): T => shipped ?? refuse('', complaints.neededHere);

/** @throws CellProblem where something is wrong */
const unlessWrong = <T>(cell: unknown, value: T, wrong: Bilingual | undefined): T =>
  wrong ? refuse(cell, wrong) : value;

const wholeOr =
  (lowest: number, highest: number, shipped: number | undefined) =>
  (cell: unknown): number => {
    const value = readNumber(cell, wholeNumberWanted(lowest, highest), 'months') ?? kept(shipped);
    return unlessWrong(cell, value, wrongWhole(value, lowest, highest));
  };

const wordOr =
  <Word extends string>(words: Readonly<Record<Word, Bilingual>>, shipped: Word | undefined) =>
  (cell: unknown): Word => {
    if (isBlank(cell)) return kept(shipped);
    const key = nameKey(readText(cell));
    const known = (Object.keys(words) as Word[]).find((word) =>
      Object.values(words[word]).some((name) => nameKey(name) === key),
    );
    return (
      known ?? refuse(cell, notOneOf((Object.values(words) as Bilingual[]).flatMap(({ zh, en }) => [zh, en])))
    );
  };

/** A field that is as shipped has the shipped one's source; every other is the user's own. */
function provenanceOf(
  own: Omit<Standard, 'provenance'>,
  shipped: Standard | undefined,
  ownEntry: Provenance,
): Standard['provenance'] {
  const parts = (one: Omit<Standard, 'provenance'>): Record<StandardField, unknown> => ({
    effectiveDay: [one.effectiveDay, one.selection],
    exemption: one.exemption,
    trial: [one.trial.months, one.trial.nodes],
    formal: [one.formal.months, one.formal.nodes],
    sales: one.salesComparison,
    indicator: one.score.indicator,
    score: [one.score.lowest, one.score.highest, one.score.comparison, one.score.stated],
    counting: one.score.monthsCounted,
    continuity: [one.trial.longestIdleRun, one.formal.longestIdleRun],
  });
  const [owns, ships] = [parts(own), shipped && parts(shipped)];
  const from = (field: StandardField): Provenance =>
    shipped && ships && JSON.stringify(owns[field]) === JSON.stringify(ships[field])
      ? shipped.provenance[field]
      : ownEntry;
  return {
    effectiveDay: from('effectiveDay'),
    exemption: from('exemption'),
    trial: from('trial'),
    formal: from('formal'),
    sales: from('sales'),
    indicator: from('indicator'),
    score: from('score'),
    counting: from('counting'),
    continuity: from('continuity'),
  };
}
