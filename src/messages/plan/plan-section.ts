import { counted } from '../counted';
import { enList, zhList } from '../format';
import type { Bilingual } from '../language';

/** The tab with what is to be done and what comes. */
export const planTabTexts = {
  reading: { zh: '正在计算各店铺的节点与待办…', en: 'Working out what each store needs…' },
  readAgain: { zh: '重新读取', en: 'Read again' },
} as const satisfies Record<string, Bilingual>;

/** The part of the tab that makes the plan's sheet. */
export const planSheetTexts = {
  heading: { zh: '整改计划', en: 'Restart plan' },
  hint: {
    zh: '任务写入一张工作表，供团队填写负责人、状态和备注。刷新只添加新任务、标出已不需要的，您填写的内容都不会改动。',
    en: 'The tasks go to a sheet in which your team fills in owner, status and notes. A refresh adds what is new and marks what is no longer needed; nothing that you filled in is changed.',
  },
  stores: { zh: '店铺', en: 'Stores' },
  /** What the quick choices choose. */
  chooseWork: { zh: '选需要处理的', en: 'All that need work' },
  chooseNone: { zh: '全不选', en: 'None' },
  noWork: { zh: '目前没有店铺需要处理。', en: 'No store needs work at present.' },
  unnamed: { zh: '（没有店铺名称的行）', en: '(rows that name no store)' },
  make: { zh: '生成计划', en: 'Make the plan' },
  refresh: { zh: '刷新计划', en: 'Refresh the plan' },
  writing: { zh: '正在写入计划…', en: 'Writing the plan…' },
  noneChosen: { zh: '请至少选择一家店铺。', en: 'Choose at least one store.' },
  toPlan: { zh: '转到计划', en: 'Go to the plan' },
  makeAnew: { zh: '另建新计划', en: 'Make a new plan' },
  undecidedHeading: { zh: '数据不全的店铺', en: 'Stores that lack data' },
  undecidedHint: {
    zh: '以下各项缺数据，无法判断：没有列出任务不等于没有问题，补齐数据后请再刷新。',
    en: 'These cannot be judged without more data: no task listed does not mean that all is well. Fill in the data, then refresh.',
  },
} as const satisfies Record<string, Bilingual>;

/** What a task is for. */
const concernNames = {
  sales: { zh: '销售额', en: 'sales' },
  service: { zh: '服务分', en: 'service score' },
  continuity: { zh: '持续经营', en: 'continuity' },
  data: { zh: '所缺数据', en: 'missing data' },
} as const satisfies Record<string, Bilingual>;

export const planSheetSentences = {
  tasks: (count: number): Bilingual =>
    count === 0 ? { zh: '无任务', en: 'no tasks' } : { zh: `${count} 项任务`, en: counted(count, 'task') },
  /** Said of a store that needs nothing, but has tasks on the sheet. */
  inPlan: { zh: '计划中有任务', en: 'has tasks in the plan' },
  chosen: (count: number, of: number): Bilingual => ({
    zh: `已选 ${count} 家，共 ${of} 家`,
    en: `${count} of ${counted(of, 'store')} chosen`,
  }),
  made: (sheetName: string, tasks: number): Bilingual => ({
    zh: `计划已生成，在工作表“${sheetName}”，共 ${tasks} 项任务。`,
    en: `The plan is made, on the sheet "${sheetName}", with ${counted(tasks, 'task')}.`,
  }),
  refreshed: (sheetName: string, added: number, unneeded: number): Bilingual =>
    added + unneeded === 0
      ? {
          zh: `工作表“${sheetName}”已刷新：没有新任务，也没有任务变为不需要。`,
          en: `The sheet "${sheetName}" is refreshed: no task is new, and none has become needless.`,
        }
      : {
          zh: `工作表“${sheetName}”已刷新：新增 ${added} 项任务，${unneeded} 项标为已不需要。`,
          en: `The sheet "${sheetName}" is refreshed: ${counted(added, 'task')} added, ${unneeded} marked as no longer needed.`,
        },
  withoutHeader: (sheetName: string): Bilingual => ({
    zh: `工作表“${sheetName}”缺少表头（任务、任务编号、店铺、状态），无法分辨哪些是您填写的，所以没有改动。请恢复表头（撤销，或“文件 > 版本记录”）后再刷新；也可另建新计划，原表原样保留，归您所有。`,
    en: `The sheet "${sheetName}" has lost its header row (Task, Key, Store, Status), so nobody can tell which cells are yours, and nothing was changed. Put the row back (undo, or File > Version history) and refresh; or make a new plan: this sheet then stays as it is and is yours.`,
  }),
  undecided: (concerns: readonly (keyof typeof concernNames)[]): Bilingual => ({
    zh: zhList(concerns.map((concern) => concernNames[concern].zh)),
    en: enList(concerns.map((concern) => concernNames[concern].en)),
  }),
};
