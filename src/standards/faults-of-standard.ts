import { complaints } from '../messages/complaints';
import type { Bilingual } from '../messages/language';
import {
  LONGEST_CYCLE,
  wrongDay,
  wrongHighest,
  wrongMonthsCounted,
  wrongName,
  wrongNodes,
  wrongScore,
  wrongWhole,
} from './field-rules';
import type { CyclePlan, ScoreRule, Standard } from './standard';

/** A field of a version whose value can't be right. */
export interface StandardFault {
  /** The path to the field within the version, such as trial.nodes. */
  readonly field: string;
  readonly value: unknown;
  readonly wrong: Bilingual;
}

/** Finds every field of the version whose value can't be right, by the rules that a user's own row is held to. */
export const faultsOf = (standard: Standard): StandardFault[] =>
  checked(standard).flatMap(([field, value, wrong]) => (wrong ? [{ field, value, wrong }] : []));

type Checked = readonly [field: string, value: unknown, wrong: Bilingual | undefined];

const checked = (standard: Standard): Checked[] => [
  ['id', standard.id, wrongName(standard.id)],
  ...namesChecked('name', standard.name),
  ['effectiveDay', standard.effectiveDay, wrongDay(standard.effectiveDay)],
  ...planChecked('trial', standard.trial),
  ...planChecked('formal', standard.formal),
  ...scoreChecked(standard.score, [standard.trial.months, standard.formal.months]),
  ...replacementChecked(standard),
  ...earlierChecked(standard),
  ...Object.entries(standard.provenance).flatMap(([field, { source }]) =>
    namesChecked(`provenance.${field}.source`, source),
  ),
];

const namesChecked = (field: string, { zh, en }: Bilingual): Checked[] => [
  [`${field}.zh`, zh, wrongName(zh)],
  [`${field}.en`, en, wrongName(en)],
];

const planChecked = (phase: 'trial' | 'formal', { months, nodes, longestIdleRun }: CyclePlan): Checked[] => [
  [`${phase}.months`, months, wrongWhole(months, 1, LONGEST_CYCLE)],
  [`${phase}.nodes`, nodes, wrongNodes(nodes, months)],
  [`${phase}.longestIdleRun`, longestIdleRun, wrongWhole(longestIdleRun, 0, months)],
];

const scoreChecked = (
  { indicator, lowest, highest, monthsCounted, stated }: ScoreRule,
  cycles: readonly number[],
): Checked[] => [
  ...namesChecked('score.indicator', indicator),
  ['score.highest', highest, wrongHighest(highest, lowest)],
  ['score.monthsCounted', monthsCounted, wrongMonthsCounted(monthsCounted, cycles)],
  ...(stated
    ? ([
        ['score.stated.target', stated.target, wrongScore(stated.target, lowest, highest)],
        [
          'score.stated.failedMonthLimit',
          stated.failedMonthLimit,
          wrongWhole(stated.failedMonthLimit, 1, LONGEST_CYCLE),
        ],
      ] satisfies Checked[])
    : []),
];

function replacementChecked({ effectiveDay, score: { replaced } }: Standard): Checked[] {
  if (!replaced) return [];
  const { day, by } = replaced;
  const wrong = wrongDay(day) ?? (day > effectiveDay ? undefined : complaints.laterDayWanted);
  return [['score.replaced.day', day, wrong], ...namesChecked('score.replaced.by', by)];
}

function earlierChecked({ earlierStores }: Standard): Checked[] {
  if (!earlierStores) return [];
  const { formalIfOpenedBefore, exemptMonths } = earlierStores;
  return [
    ['earlierStores.formalIfOpenedBefore', formalIfOpenedBefore, wrongDay(formalIfOpenedBefore)],
    ['earlierStores.exemptMonths', exemptMonths, wrongWhole(exemptMonths, 1, LONGEST_CYCLE)],
  ];
}
