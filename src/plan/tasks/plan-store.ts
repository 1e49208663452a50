import { isoDate } from '../../calendar/civil-date';
import { type DiagnosisTables, diagnoseStore, type StoreDiagnosis } from '../../diagnosis/diagnose-store';
import { INDICATORS } from '../../diagnosis/indicators';
import { diagnosisSentences } from '../../messages/diagnosis/findings';
import { taskTexts } from '../../messages/plan/tasks';
import { judgedOf } from '../../report/known-figures';
import { statusOf } from '../../report/statuses';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import type { Requirement } from '../../rules/reviews';
import type { JudgedAssessment } from '../../rules/verdict';
import { afterFailing } from '../../store/after-failing';
import { SCORE_WINDOW } from '../measures/measure';
import { type RankedTask, tasksFor } from './choose-measures';
import { fillInTasks, mendTasks } from './data-tasks';
import { findOccasions, isOutlookOpen } from './find-occasions';
import type { Occasion } from './occasion';
import { type Concern, dimensionsKey, dueBefore, type StorePlan, type Task, taskKey, together } from './task';

/**
 * Plans what a store needs on the day of the report, chosen by what fails, is at risk or is missing. For a store that
 * has failed nothing is planned that would rescue its cycle, since nothing can (article 4). Before the trial nothing is
 * asked of a store. The function throws no Problem.
 */
export function planStore(report: StoreReport, setting: ReportSetting, tables: DiagnosisTables): StorePlan {
  const plan = { store: report.name, status: statusOf(report) };
  if ('problems' in report) {
    return { ...plan, tasks: mendTasks(report.name, report.problems, setting.date), undecided: ALL_CONCERNS };
  }
  const judged = judgedOf(report.assessment);
  if (!judged) return { ...plan, tasks: [], undecided: [] };
  if (judged.status === 'failed') {
    return { ...plan, tasks: informationTasks(report, judged, setting), undecided: [] };
  }
  return { ...plan, ...planJudged(report, judged, setting, tables) };
}

const ALL_CONCERNS: readonly Concern[] = ['sales', 'service', 'continuity', 'data'];

function planJudged(
  report: JudgedStore,
  judged: JudgedAssessment,
  setting: ReportSetting,
  tables: DiagnosisTables,
): Pick<StorePlan, 'tasks' | 'undecided'> {
  const diagnosis = diagnoseStore(report, setting, tables);
  const occasions = findOccasions(report.store, judged, diagnosis);
  const dataTasks = [
    ...mendTasks(report.name, diagnosis.problems, setting.date),
    ...fillInTasks(report.name, report.category, judged),
    ...dimensionTasks(report.name, judged, diagnosis, occasions),
  ];
  return {
    tasks: inOrder([
      ...dataTasks.map((task) => ({ ...task, rank: 0 })),
      ...occasions.flatMap((occasion) => tasksFor(occasion, report.name, setting.date)),
    ]),
    undecided: undecidedIn(judged, diagnosis, occasions),
  };
}

/**
 * The requirements that are neither known nor certainly at risk. The service score is among them also where it is at
 * risk but dimensions are missing: nobody can tell then which measures it asks for.
 */
function undecidedIn(
  judged: JudgedAssessment,
  diagnosis: StoreDiagnosis,
  occasions: readonly Occasion[],
): Requirement[] {
  const unknown = unknownIn(judged).filter(
    (one) => !occasions.some(({ requirement }) => requirement === one),
  );
  const isServiceOpen = judged.service.answer.kind !== 'not applicable' && isOutlookOpen(judged, diagnosis);
  return REQUIREMENTS.filter((one) => unknown.includes(one) || (one === 'service' && isServiceOpen));
}

const REQUIREMENTS: readonly Requirement[] = ['sales', 'service', 'continuity'];

/** The requirements whose figures or targets are not all known. A sales target that is reached is reached all the same. */
function unknownIn({ sales, service, continuity }: JudgedAssessment): Requirement[] {
  const { unscored, untargeted, answer, target, limit } = service;
  const isServiceKnown =
    answer.kind === 'not applicable' ||
    (unscored.length + untargeted.length === 0 && target.kind !== 'missing' && limit.kind !== 'missing');
  const isSalesKnown =
    sales.heading.answer.kind === 'met' ||
    (sales.unknownMonths.length === 0 && sales.heading.target.kind !== 'missing');
  return [
    ...(isSalesKnown ? [] : ['sales' as const]),
    ...(isServiceKnown ? [] : ['service' as const]),
    ...(continuity.unknownMonths.length > 0 ? ['continuity' as const] : []),
  ];
}

function informationTasks(report: JudgedStore, judged: JudgedAssessment, setting: ReportSetting): Task[] {
  const after = afterFailing(report, setting);
  if (!after) return [];
  const failures = report.reasons.filter(({ gravity }) => gravity === 'failed').map(({ text }) => text);
  return [
    {
      key: taskKey('information.after-failing', isoDate(judged.cycle.firstDay), report.name),
      store: report.name,
      kind: 'information',
      what: taskTexts.afterFailing,
      why: together([...failures, ...after.inShort]),
      deadline: after.exitBy,
      due: dueBefore(after.exitBy, 0, setting.date).due,
      effect: 1,
    },
  ];
}

/**
 * The task to enter the dimensions: where the service score is in trouble and none is known, nobody can tell where to
 * begin.
 */
function dimensionTasks(
  store: string,
  { cycle, date }: JudgedAssessment,
  { month, asked }: StoreDiagnosis,
  occasions: readonly Occasion[],
): Task[] {
  const service = occasions.find(({ requirement }) => requirement === 'service');
  if (!service || month !== undefined) return [];
  const { due, late } = dueBefore(service.deadline, SCORE_WINDOW, date);
  const names = asked.map((key) => INDICATORS[key].name);
  return [
    {
      key: dimensionsKey(isoDate(cycle.firstDay), store),
      store,
      kind: 'data',
      what: taskTexts.fillInDimensions(names),
      why: together([...service.why, diagnosisSentences.nothingKnown(names), ...late]),
      deadline: service.deadline,
      due,
      effect: 1,
    },
  ];
}

/** Sorts tasks by deadline, then by effect, then by how bad the sign is; sorting keeps the order of the rest. */
const inOrder = (tasks: readonly RankedTask[]): Task[] =>
  [...tasks]
    .sort((one, other) => one.deadline - other.deadline || one.effect - other.effect || one.rank - other.rank)
    .map(({ rank: _, ...task }) => task);
