import { enList, shorten, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';

const LEFT_OUT_REASONS = {
  total: { zh: '合计', en: 'a total' },
  headers: { zh: '重复的标题', en: 'the headers again' },
  note: { zh: '说明', en: 'a note' },
  'other table': { zh: '另一张表', en: 'another table' },
} as const satisfies Record<string, Bilingual>;

/** What keeps a sheet from being read as it is laid out, with what to do in the sheet. */
export const layoutProblems = {
  monthTwice: (month: string, figure: string, first: string, second: string): Bilingual => ({
    zh: `${figure}的月份 ${month} 有两列（${first} 列和 ${second} 列），应只有一列`,
    en: `month ${month} of ${figure} stands in two columns, ${first} and ${second}; expected one`,
  }),
  blockUntold: (columns: readonly [string, string], months: readonly [string, string]): Bilingual => ({
    zh: `${columns[0]} 到 ${columns[1]} 列（${shorten(months[0])} 至 ${shorten(months[1])}）没有写明是销售额还是服务分，请在月份上方一行写上`,
    en: `columns ${columns[0]} to ${columns[1]} (${shorten(months[0])} to ${shorten(months[1])}) don’t say whether they are sales or scores; write 销售额 or 服务分 in a row above the months`,
  }),
  yearUntold: (month: string): Bilingual => ({
    zh: `列标题“${shorten(month)}”没有写年份：是哪一年？请写成 2025年7月 或 2025-07`,
    en: `the column "${shorten(month)}" has no year: which year? Expected the year too, such as 2025-07`,
  }),
} as const;

interface LeftOut {
  readonly row: number;
  readonly why: keyof typeof LEFT_OUT_REASONS;
  readonly text: string;
}

/** "Row 8 (合计) …": the rows that are of no store, named once. */
export function leftOutRows(rows: readonly LeftOut[]): Bilingual {
  const named = (language: keyof Bilingual) =>
    shortenAll(
      rows.map(({ row, why, text }) =>
        language === 'zh'
          ? `第 ${row} 行“${shorten(text)}”（${LEFT_OUT_REASONS[why].zh}）`
          : `row ${row} "${shorten(text)}" (${LEFT_OUT_REASONS[why].en})`,
      ),
    );
  return {
    zh: `以下行不是店铺的月份，没有计入：${zhList(named('zh'))}。`,
    en: `Left out, since they are no month of a store: ${enList(named('en'))}.`,
  };
}
