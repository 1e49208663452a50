import type { CivilDate } from '../../calendar/civil-date';
import { isoDate } from '../../calendar/civil-date';
import { type CivilMonth, isoMonth } from '../../calendar/civil-month';
import type { Problem } from '../../cells/problem';
import type { Bilingual } from '../../messages/language';
import { briefs, taskTexts } from '../../messages/plan/tasks';
import { salesSentences } from '../../messages/report/sales';
import { serviceSentences } from '../../messages/report/service';
import { shortReasons } from '../../messages/report/short-reasons';
import { figureNames } from '../../messages/terms';
import { salesBasis, scoreBasis } from '../../report/basis';
import { missingSalesTargets } from '../../report/explain-sales';
import { missingServiceTargets } from '../../report/explain-service';
import { problemsInWords } from '../../report/problems-in-words';
import type { JudgedAssessment } from '../../rules/verdict';
import { type Task, taskKey, together } from './task';

/** The tasks to enter what a verdict still lacks: one for each month, and one for the targets. */
export function fillInTasks(store: string, category: string, assessment: JudgedAssessment): Task[] {
  return [...monthTasks(store, assessment), ...targetTasks(store, category, assessment)];
}

function monthTasks(store: string, { cycle, date, sales, service }: JudgedAssessment): Task[] {
  const needsScore = service.answer.kind !== 'not applicable';
  const unscored = needsScore ? service.unscored : [];
  const months = [...new Set([...sales.unknownMonths, ...unscored])].sort((one, other) => one - other);
  return months.map((month) => {
    const missing = [
      ...(sales.unknownMonths.includes(month) ? [unknownSales(month, cycle)] : []),
      ...(unscored.includes(month) ? [unknownScore(month, cycle)] : []),
    ];
    return dataTask(store, date, {
      key: taskKey('data.month', isoMonth(month), store),
      what: taskTexts.fillInMonth(
        isoMonth(month),
        missing.map(({ figure }) => figure),
      ),
      brief: briefs.missing(missing.map(({ figure }) => figure)),
      why: together(missing.map(({ why }) => why)),
    });
  });
}

const unknownSales = (month: CivilMonth, { standard, phase }: JudgedAssessment['cycle']) => ({
  figure: figureNames.sales,
  why: salesSentences.unknownMonths([isoMonth(month)], salesBasis(standard, phase)),
});

const unknownScore = (month: CivilMonth, { standard }: JudgedAssessment['cycle']) => ({
  figure: figureNames.score,
  why: serviceSentences.unscored([isoMonth(month)], scoreBasis(standard)),
});

function targetTasks(store: string, category: string, assessment: JudgedAssessment): Task[] {
  const missing = [
    ...missingSalesTargets(assessment, category),
    ...missingServiceTargets(assessment, category),
  ];
  if (missing.length === 0) return [];
  const { cycle, date } = assessment;
  return [
    dataTask(store, date, {
      key: taskKey('data.targets', isoDate(cycle.firstDay), store),
      what: taskTexts.fillInTargets,
      brief: shortReasons.targetMissing,
      why: together(missing.map(({ text }) => text)),
    }),
  ];
}

/** One task to mend all the cells of a store that can't be read; no task where all can be read. */
export function mendTasks(store: string, problems: readonly Problem[], today: CivilDate): Task[] {
  if (problems.length === 0) return [];
  const why: Bilingual = { zh: problemsInWords(problems, 'zh'), en: problemsInWords(problems, 'en') };
  return [
    dataTask(store, today, {
      key: taskKey('data.mend', 'rows', store),
      what: taskTexts.mendRows,
      brief: shortReasons.wrongData(problems.length),
      why,
    }),
  ];
}

/** A task to enter data, which is due at once: nothing else can be told without the data. */
const dataTask = (
  store: string,
  today: CivilDate,
  task: Pick<Task, 'key' | 'what' | 'brief' | 'why'>,
): Task => ({
  ...task,
  store,
  kind: 'data',
  deadline: today,
  due: today,
  effect: 1,
});
