import { counted } from '../counted';
import { formatFigure, money, sold } from '../format';
import type { Bilingual } from '../language';

export const needTexts = {
  heading: { zh: '要做什么', en: 'What is needed' },
  nothing: { zh: '目前没有要做的事。', en: 'Nothing at present.' },
} as const satisfies Record<string, Bilingual>;

export const needDays = {
  by: (day: string, daysLeft: number): Bilingual => ({
    zh: `${day} 前，剩 ${daysLeft} 天`,
    en: `by ${day}, ${counted(daysLeft, 'day')} left`,
  }),
  today: (day: string): Bilingual => ({ zh: `${day} 当天`, en: `on ${day}, the very day` }),
};

export const lifeTexts = {
  heading: { zh: '考核历程', en: 'Timeline' },
  present: { zh: '当前', en: 'now' },
} as const satisfies Record<string, Bilingual>;

export const lifeSentences = {
  days: (first: string, last: string): Bilingual => ({
    zh: `${first} 至 ${last}`,
    en: `${first} to ${last}`,
  }),
  earlier: (count: number): Bilingual => ({
    zh: `更早的 ${count} 段`,
    en: counted(count, 'earlier span'),
  }),
  node: (month: number): Bilingual => ({ zh: `第 ${month} 个月`, en: `Month ${month}` }),
  soldOf: (sales: number, target: number): Bilingual => ({
    zh: `累计 ${sold(sales).zh}，目标 ${money(target).zh}`,
    en: `${sold(sales).en} of ${formatFigure(target)}`,
  }),
  sold: (sales: number): Bilingual => ({ zh: `累计 ${sold(sales).zh}`, en: sold(sales).en }),
  target: (target: number): Bilingual => ({
    zh: `目标 ${money(target).zh}`,
    en: `target ${money(target).en}`,
  }),
};
