import { counted } from '../counted';
import type { Bilingual } from '../language';

export const stageTexts = {
  checkRows: { zh: '检查数据', en: 'Check the rows' },
  buildReport: { zh: '判断店铺并写入报表', en: 'Judge the stores and write the report' },
  waiting: { zh: '等待', en: 'waiting' },
  running: { zh: '进行中', en: 'running' },
  done: { zh: '完成', en: 'done' },
  failed: { zh: '未完成', en: 'not done' },
  progress: { zh: '生成进度', en: 'Progress of the build' },
  unreadable: {
    zh: '表格无法读取，问题列在下面。',
    en: 'A table can’t be read: what is wrong stands below.',
  },
  noStores: {
    zh: '月度数据表里没有任何店铺的数据行。',
    en: 'The sheet with the monthly rows has no row of any store.',
  },
} as const satisfies Record<string, Bilingual>;

export const stageSentences = {
  now: (number: number, of: number, stage: Bilingual): Bilingual => ({
    zh: `第 ${number} 步，共 ${of} 步：${stage.zh}`,
    en: `Step ${number} of ${of}: ${stage.en}`,
  }),
};

export const outcomeTexts = {
  byUrgency: { zh: '按紧急程度', en: 'By urgency' },
  builtInOther: {
    zh: '说明文字是英文的：刷新报表后即为中文。',
    en: 'The reasons are in Chinese: rebuild for English.',
  },
} as const satisfies Record<string, Bilingual>;

const MOST_NAMED = 5;

/** The first few of a list, and how many more there are. */
const firstOf = (all: readonly string[], separator: string, more: (count: number) => string): string =>
  all.slice(0, MOST_NAMED).join(separator) + (all.length > MOST_NAMED ? more(all.length - MOST_NAMED) : '');

export const outcomeSentences = {
  built: (sheetName: string): Bilingual => ({
    zh: `报表已生成，在工作表“${sheetName}”。`,
    en: `The report is built, on the sheet "${sheetName}".`,
  }),
  kept: (sheetNames: readonly string[]): Bilingual => ({
    zh: `原有报表中有团队自己写的内容，没有删除，已保留为“${sheetNames.join('”、“')}”。`,
    en: `People had written into the earlier report, so it was not deleted: it is kept as "${sheetNames.join('", "')}".`,
  }),
  edited: (statuses: readonly { store: string; had: string; wrote: string }[]): Bilingual => ({
    zh: `有人在原有报表里改写过状态，已重新判定：${firstOf(
      statuses.map(({ store, had, wrote }) => `${store}（“${had}”改成了“${wrote}”）`),
      '、',
      (more) => `，另有 ${more} 家`,
    )}。有依据的话请写在备注里。`,
    en: `People had written over statuses in the earlier report, which are judged anew: ${firstOf(
      statuses.map(({ store, had, wrote }) => `${store} ("${had}" became "${wrote}")`),
      ', ',
      (more) => ` and ${more} more`,
    )}. What they know belongs in the notes.`,
  }),
  inFile: (sheetName: string, builtAt: string): Bilingual => ({
    zh: `现有报表：工作表“${sheetName}”，生成于 ${builtAt}`,
    en: `Report in this file: sheet "${sheetName}", built ${builtAt}`,
  }),
  asOf: (date: string, stores: number): Bilingual => ({
    zh: `截至 ${date}，共 ${stores} 家店铺`,
    en: `As of ${date}, ${counted(stores, 'store')}`,
  }),
  node: (day: string, daysLeft: number): Bilingual => ({
    zh: `节点 ${day}，剩 ${daysLeft} 天`,
    en: `node ${day}, ${counted(daysLeft, 'day')} left`,
  }),
  nodeToday: (day: string): Bilingual => ({ zh: `节点 ${day}，就在当天`, en: `node ${day}, the very day` }),
  nodeDay: (day: string): Bilingual => ({ zh: `节点 ${day}`, en: `node ${day}` }),
  problems: (count: number): Bilingual => ({
    zh: `${count} 个数据问题`,
    en: counted(count, 'problem in the data', 'problems in the data'),
  }),
  problemsElsewhere: (count: number): Bilingual => ({
    zh: `有 ${count} 个数据问题，其余店铺已照常生成`,
    en: `${counted(count, 'problem', 'problems')} in the data; the other stores are built all the same`,
  }),
  showAll: (count: number): Bilingual => ({ zh: `显示全部 ${count} 条`, en: `Show all ${count}` }),
  shown: (name: string): Bilingual => ({ zh: `已跳转到 ${name}`, en: `Jumped to ${name}` }),
};
