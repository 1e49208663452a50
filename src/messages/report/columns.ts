import { counted } from '../counted';
import type { Bilingual } from '../language';

export const columnTexts = {
  heading: { zh: '列的对应', en: 'Columns' },
  checking: { zh: '正在读取标题行…', en: 'Reading the header row…' },
  none: { zh: '本表没有', en: 'None in this sheet' },
  optional: { zh: '可选', en: 'optional' },
  noHeaderRow: {
    zh: '前 20 行里没有可识别的标题。',
    en: 'No header was recognised in the first 20 rows.',
  },
  blankHeader: { zh: '（空白）', en: '(blank)' },
} as const satisfies Record<string, Bilingual>;

export const columnSentences = {
  found: (stores: number, rows: number): Bilingual => ({
    zh: `${stores} 家店铺，${rows} 行数据`,
    en: `${counted(stores, 'store')}, ${counted(rows, 'row')}`,
  }),
  unclear: (labels: readonly string[]): Bilingual => ({
    zh: `没有找到唯一对应的列：${labels.join('、')}。请在下面选择。`,
    en: `No single column was found for ${labels.join(', ')}. Choose ${labels.length === 1 ? 'it' : 'them'} below.`,
  }),
};
