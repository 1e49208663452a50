import { enList } from '../format';
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
