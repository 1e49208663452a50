import { isoDate } from '../../calendar/civil-date';
import { type CivilMonth, isoMonth, nextMonthEnd } from '../../calendar/civil-month';
import type { DiagnosedDimension, StoreDiagnosis } from '../../diagnosis/diagnose-store';
import { trendInWords } from '../../diagnosis/diagnosis-in-words';
import { INDICATORS, type IndicatorKey } from '../../diagnosis/indicators';
import { diagnosisSentences } from '../../messages/diagnosis/findings';
import type { Bilingual } from '../../messages/language';
import { briefs, whySentences } from '../../messages/plan/tasks';
import { serviceSentences } from '../../messages/report/service';
import { shortReasons } from '../../messages/report/short-reasons';
import { needSentences } from '../../messages/store/store-view';
import { scoreWarnings } from '../../report/explain-service';
import { judgedMonths } from '../../rules/month-record';
import type { JudgedAssessment } from '../../rules/verdict';
import { idleNeeds, scoreNeeds } from '../../store/needs';
import type { Store } from '../../tables/store';
import type { Occasion, Sign } from './occasion';

/**
 * Finds the requirements that a judged store fails or is at risk of failing, as far as something can still be done
 * about them in its cycle.
 */
export const findOccasions = (
  store: Store,
  assessment: JudgedAssessment,
  diagnosis: StoreDiagnosis,
): Occasion[] => [
  ...salesOccasion(assessment, diagnosis),
  ...serviceOccasion(store, assessment, diagnosis),
  ...continuityOccasion(assessment),
];

function salesOccasion({ sales }: JudgedAssessment, diagnosis: StoreDiagnosis): Occasion[] {
  const { heading, gap, needed, paceIsShort, isNearUnreached } = sales;
  const { node, target } = heading;
  if (!(paceIsShort || isNearUnreached) || target.kind !== 'figure') return [];
  if (gap === undefined || needed === undefined) return [];
  return [
    {
      requirement: 'sales',
      deadline: node.day,
      scope: isoDate(node.day),
      brief: shortReasons.nodeShort(node.month, gap),
      why: [needSentences.sales(node.month, target.value, gap, needed)],
      signs: signsOf(diagnosis),
    },
  ];
}

function serviceOccasion(store: Store, assessment: JudgedAssessment, diagnosis: StoreDiagnosis): Occasion[] {
  const { cycle, date } = assessment;
  const deadline = nextMonthEnd(date);
  const trouble = serviceTrouble(store, assessment, diagnosis);
  const [first] = trouble;
  if (!first || deadline > cycle.lastDay) return [];
  return [
    {
      requirement: 'service',
      deadline,
      scope: isoDate(cycle.firstDay),
      brief: first.brief,
      why: [...trouble.flatMap(({ why }) => why), ...scoreNeeds(assessment).map(({ text }) => text)],
      signs: signsOf(diagnosis),
    },
  ];
}

/** A reason, in a phrase and in sentences. */
type Trouble = Pick<Occasion, 'brief' | 'why'>;

/** The reasons why the service score is at risk, the gravest first; empty where it is not. */
function serviceTrouble(
  { months }: Store,
  { cycle, date, service }: JudgedAssessment,
  diagnosis: StoreDiagnosis,
): Trouble[] {
  const { failed, belowWarningLine: below } = service;
  const last = judgedMonths(cycle, date).pop();
  const lastScore = last !== undefined && failed.includes(last) ? months.get(last)?.score : undefined;
  return [
    ...warned(service),
    ...(below
      ? [
          {
            brief: shortReasons.belowWarningLine(below.score, below.line),
            why: [serviceSentences.belowWarningLine(isoMonth(below.month), below.score, below.line)],
          },
        ]
      : []),
    ...(last !== undefined && lastScore !== undefined
      ? [
          {
            brief: briefs.monthFailed(isoMonth(last), lastScore),
            why: [whySentences.monthFailed(isoMonth(last), lastScore)],
          },
        ]
      : []),
    ...expectedFailure(diagnosis, last),
  ];
}

function warned(service: JudgedAssessment['service']): Trouble[] {
  const why = scoreWarnings(service);
  if (why.length === 0) return [];
  const { isOneMonthFromLimit, isOpen, pace } = service;
  if (!isOneMonthFromLimit) return [{ brief: shortReasons.scorePace(pace.failed, pace.judged), why }];
  return [{ brief: isOpen ? shortReasons.oneMonthFromLimit : shortReasons.lastMonthBeforeLimit, why }];
}

function expectedFailure(
  { month, goal, score, passes }: StoreDiagnosis,
  lastJudged: CivilMonth | undefined,
): Trouble[] {
  if (passes !== false || month === undefined || !goal || score === undefined) return [];
  if (!isOfWhatComes(month, lastJudged)) return [];
  return [
    {
      brief: briefs.dimensionsFail(score, goal.target),
      why: [whySentences.dimensionsFail(isoMonth(month), score, goal.target)],
    },
  ];
}

/**
 * Whether the dimensions of a month say anything about what is to come, which those from before the last judged month
 * do not.
 */
const isOfWhatComes = (month: CivilMonth, lastJudged: CivilMonth | undefined): boolean =>
  lastJudged === undefined || month >= lastJudged;

/** Whether dimensions that say what is to come are known in part only, or cannot be weighed. */
export const isOutlookOpen = (
  { cycle, date }: JudgedAssessment,
  { month, goal, score, unscored }: StoreDiagnosis,
): boolean =>
  goal !== undefined &&
  month !== undefined &&
  isOfWhatComes(month, judgedMonths(cycle, date).pop()) &&
  (score === undefined || unscored.length > 0);

/** The occasion to end a run of idle months; none where the cycle ends before the run can be over the limit. */
function continuityOccasion(assessment: JudgedAssessment): Occasion[] {
  const { cycle, continuity } = assessment;
  if (!continuity.isNearLimit) return [];
  return idleNeeds(assessment).map(({ by, text }) => ({
    requirement: 'continuity',
    deadline: by,
    scope: isoDate(cycle.firstDay),
    brief: shortReasons.idle(continuity.runningRun),
    why: [text],
    signs: [],
  }));
}

/** The dimensions that cost points, the costliest first, then the other indicators that are getting worse. */
function signsOf(diagnosis: StoreDiagnosis): Sign[] {
  const costing = diagnosis.dimensions
    .filter(({ lost }) => lost !== undefined && lost > 0)
    .sort((one, other) => (other.lost ?? 0) - (one.lost ?? 0));
  const worsening = diagnosis.trends.filter(({ isGettingWorse }) => isGettingWorse);
  const keys = new Set([...costing.map(({ key }) => key), ...worsening.map(({ key }) => key)]);
  return [...keys].map((key) => ({
    key,
    brief: signInShort(key, costing, diagnosis),
    why: [
      ...costing.filter((one) => one.key === key).flatMap((one) => costWhy(one, diagnosis)),
      ...worsening.filter((one) => one.key === key).map(trendInWords),
    ],
  }));
}

function signInShort(
  key: IndicatorKey,
  costing: readonly DiagnosedDimension[],
  { goal }: StoreDiagnosis,
): Bilingual {
  const { name } = INDICATORS[key];
  const score = costing.find((one) => one.key === key)?.score;
  return goal && score !== undefined ? briefs.dimension(name, score, goal.target) : briefs.worsening(name);
}

function costWhy(
  { key, score, lost, neededAlone }: DiagnosedDimension,
  { month, goal, monthEnd }: StoreDiagnosis,
): Bilingual[] {
  if (month === undefined || !goal || score === undefined || lost === undefined) return [];
  const { name } = INDICATORS[key];
  const isRise = neededAlone !== undefined && neededAlone > score;
  return [
    whySentences.dimensionCosts(isoMonth(month), name, score, goal.target, lost),
    ...(isRise ? [diagnosisSentences.alone(name, neededAlone, isoDate(monthEnd))] : []),
  ];
}
