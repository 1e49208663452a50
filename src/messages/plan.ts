import { enList, formatFigure, zhList } from './format';
import type { Bilingual } from './language';

/** Where a measure comes from. */
export const measureSourceNames = {
  lever: { zh: '行业文章“五项提升办法”', en: "a trade article's five levers" },
  restart: { zh: '行业文章“重启路线图”', en: "a trade article's restart roadmap" },
  article: { zh: '规则原文', en: 'the rule text' },
} as const satisfies Record<string, Bilingual>;

/** What is to be done, where it is no measure. Months are yyyy-MM. */
export const taskTexts = {
  fillInMonth: (month: string, figures: readonly Bilingual[]): Bilingual => ({
    zh: `填写 ${month} 的${zhList(figures.map(({ zh }) => zh))}。`,
    en: `Fill in the ${figures.map(({ en }) => en).join(' and ')} of ${month}.`,
  }),
  fillInTargets: {
    zh: '填写缺少的考核目标；不适用的写 -。',
    en: 'Fill in the targets that are missing; write - where one does not apply.',
  },
  fillInDimensions: {
    zh: '在月度数据中填写五个维度的得分，看清服务分失在哪里。',
    en: 'Fill in the scores of the five dimensions in the monthly rows, to see where the service score is lost.',
  },
  mendRows: {
    zh: '改正无法识别的数据。',
    en: 'Mend the data that cannot be read.',
  },
  afterFailing: {
    zh: '店铺已不达标：确认监管与退出的安排。',
    en: 'The store has failed: find out about supervision and how to leave.',
  },
} as const;

/** Why a task is there, beside what the report says. Days are yyyy-MM-dd, months yyyy-MM. */
export const whySentences = {
  monthFailed: (month: string, score: number): Bilingual => ({
    zh: `${month} 的服务分 ${formatFigure(score)} 未通过。`,
    en: `The score of ${month}, ${formatFigure(score)}, did not pass.`,
  }),
  dimensionCosts: (
    month: string,
    name: Bilingual,
    score: number,
    target: number,
    lost: number,
  ): Bilingual => ({
    zh: `${month} ${name.zh}得分 ${formatFigure(score)}，目标 ${formatFigure(target)}，使服务分少 ${formatFigure(lost, Math.ceil)} 分。`,
    en: `${name.en} in ${month}: ${formatFigure(score)} against ${formatFigure(target)}, which takes ${formatFigure(lost, Math.ceil)} points from the score.`,
  }),
  dimensionsFail: (month: string, score: number, target: number): Bilingual => ({
    zh: `按 ${month} 的维度得分算得 ${formatFigure(score)}，目标 ${formatFigure(target)} 不能通过。`,
    en: `The dimensions of ${month} come to ${formatFigure(score)}, which would not pass the target of ${formatFigure(target)}.`,
  }),
  judgedOn: (day: string): Bilingual => ({
    zh: `判定日 ${day}。`,
    en: `Judged on ${day}.`,
  }),
  begunLate: (day: string): Bilingual => ({
    zh: `按所需时间应在 ${day} 前开始，现已过期，请立即着手。`,
    en: `Counted back, this should have begun by ${day}: begin at once.`,
  }),
};

/** What stands in a task's status cell. The first is shown; the others are understood too. */
export const taskStatusWords = {
  open: { zh: ['待办', '未开始'], en: ['Open', 'To do'] },
  doing: { zh: ['进行中'], en: ['Doing', 'In progress'] },
  done: { zh: ['完成', '已完成'], en: ['Done'] },
  dropped: { zh: ['放弃', '取消'], en: ['Dropped', 'Cancelled'] },
} as const;

/** The sheet of the plan. */
export const planTexts = {
  sheet: { zh: '重启计划', en: 'Restart plan' },
  key: { zh: '任务编号', en: 'Key' },
  task: { zh: '任务', en: 'Task' },
  why: { zh: '原因', en: 'Why' },
  store: { zh: '店铺', en: 'Store' },
  owner: { zh: '负责人', en: 'Owner' },
  due: { zh: '最晚开始', en: 'Begin by' },
  status: { zh: '状态', en: 'Status' },
  notes: { zh: '备注', en: 'Notes' },
  needed: { zh: '是否仍需', en: 'Needed' },
  stillNeeded: { zh: '需要', en: 'Needed' },
  noLongerNeeded: { zh: '已不需要', en: 'No longer needed' },
  progress: { zh: '进度', en: 'Progress' },
} as const satisfies Record<string, Bilingual>;

export interface TaskCounts {
  /** Needed or done, and not dropped. */
  readonly tasks: number;
  readonly done: number;
  readonly doing: number;
  readonly dropped: number;
}

export const planSentences = {
  progressAsOf: (day: string): Bilingual => ({
    zh: `${planTexts.progress.zh}（截至 ${day}）`,
    en: `${planTexts.progress.en} as of ${day}`,
  }),
  progress: (status: Bilingual | undefined, { tasks, done, doing, dropped }: TaskCounts): Bilingual => ({
    zh: [
      ...(status ? [status.zh] : []),
      tasks === 0 ? '无需任务' : `完成 ${done}/${tasks} 项`,
      ...(doing > 0 ? [`进行中 ${doing} 项`] : []),
      ...(dropped > 0 ? [`放弃 ${dropped} 项`] : []),
    ].join('，'),
    en: enList([
      ...(status ? [status.en] : []),
      tasks === 0 ? 'no tasks' : `${done} of ${tasks} done`,
      ...(doing > 0 ? [`${doing} doing`] : []),
      ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ]),
  }),
};
