import { counted } from '../counted';
import type { Bilingual } from '../language';

/** The list of the stores beside the form: what it can be narrowed to, and the day that counts for each store. */
export const listTexts = {
  counts: { zh: '按要做什么筛选', en: 'Show by what to do' },
  owners: { zh: '按负责人筛选', en: 'Show by owner' },
  nobody: { zh: '未填负责人', en: 'No owner' },
  showAll: { zh: '显示全部店铺', en: 'Show all stores' },
} as const satisfies Record<string, Bilingual>;

export const listSentences = {
  shown: (count: number, of: number): Bilingual => ({
    zh: `显示 ${count} 家，共 ${of} 家`,
    en: `${count} of ${counted(of, 'store')} shown`,
  }),
  actBy: (day: string, daysLeft: number): Bilingual => ({
    zh: daysLeft === 0 ? `${day} 截止，就在当天` : `${day} 前，剩 ${daysLeft} 天`,
    en: daysLeft === 0 ? `by ${day}, the very day` : `by ${day}, ${counted(daysLeft, 'day')} left`,
  }),
  leaveBy: (day: string, daysLeft: number): Bilingual =>
    daysLeft < 0
      ? { zh: `退出期限 ${day} 已过`, en: `last day to leave was ${day}` }
      : {
          zh: `最晚 ${day} 转店或退出，剩 ${daysLeft} 天`,
          en: `move or leave by ${day}, ${counted(daysLeft, 'day')} left`,
        },
};
