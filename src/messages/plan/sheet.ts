import { counted } from '../counted';
import { enList, shorten, zhList } from '../format';
import type { Bilingual } from '../language';

/** What stands in a task's status cell. The first is shown; the others are understood too. */
export const taskStatusWords = {
  open: { zh: ['待办', '未开始'], en: ['Open', 'To do'] },
  doing: { zh: ['进行中'], en: ['Doing', 'In progress'] },
  done: { zh: ['完成', '已完成'], en: ['Done'] },
  dropped: { zh: ['放弃', '取消'], en: ['Dropped', 'Cancelled'] },
} as const;

/** The sheet of the plan. */
export const planTexts = {
  sheet: { zh: '整改计划', en: 'Restart plan' },
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
  wholeReason: { zh: '完整原因', en: 'The whole reason' },
} as const satisfies Record<string, Bilingual>;

export interface TaskCounts {
  /** Needed or done, and not dropped. */
  readonly tasks: number;
  readonly done: number;
  readonly doing: number;
  readonly dropped: number;
}

/** A store that still has something to do, as the line of the progress names it. */
export interface NamedProgress {
  readonly store: string;
  readonly status: Bilingual;
  readonly done: number;
  readonly tasks: number;
}

export const planSentences = {
  progressAsOf: (day: string): Bilingual => ({
    zh: `${planTexts.progress.zh}（截至 ${day}）`,
    en: `${planTexts.progress.en} as of ${day}`,
  }),
  /** The progress of all stores in one line. @param others the stores with something left to do that are not named */
  progressOfAll: (
    day: string,
    { tasks, done, doing, dropped }: TaskCounts,
    named: readonly NamedProgress[],
    others: number,
  ): Bilingual => ({
    zh: [
      `${planSentences.progressAsOf(day).zh}：${[
        tasks === 0 ? '无需任务' : `完成 ${done}/${tasks} 项`,
        ...(doing > 0 ? [`进行中 ${doing} 项`] : []),
        ...(dropped > 0 ? [`放弃 ${dropped} 项`] : []),
      ].join('，')}`,
      ...(named.length > 0
        ? [
            `待办：${zhList(named.map((one) => `${shorten(one.store)}（${one.status.zh}）${one.done}/${one.tasks}`))}${others > 0 ? `，另 ${others} 家` : ''}`,
          ]
        : []),
    ].join('；'),
    en: [
      `${planSentences.progressAsOf(day).en}: ${enList([
        tasks === 0 ? 'no tasks' : `${done} of ${tasks} done`,
        ...(doing > 0 ? [`${doing} doing`] : []),
        ...(dropped > 0 ? [`${dropped} dropped`] : []),
      ])}`,
      ...(named.length > 0
        ? [
            `to do: ${enList(named.map((one) => `${shorten(one.store)} (${one.status.en}) ${one.done}/${one.tasks}`))}${others > 0 ? `, and ${counted(others, 'other store')}` : ''}`,
          ]
        : []),
    ].join('; '),
  }),
  /** The progress of one store, as plans of earlier versions have it in a row of its own. */
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
  /** The note beside a reason in short. */
  wholeReason: (why: Bilingual): Bilingual => ({
    zh: `${planTexts.wholeReason.zh}：\n${why.zh}`,
    en: `${planTexts.wholeReason.en}:\n${why.en}`,
  }),
};
