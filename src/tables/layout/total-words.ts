import { remembered } from '../../calendar/remembered';

const TOTAL =
  /(?:合计|总计|小计|共计|累计|总和|汇总|平均|均值|合計|總計|小計|共計|累計|匯總)(?:\(.*\))?[:：]?$|^(?:grand|sub)?\s*totals?:?$|[\s-](?:sub)?totals?:?$|^(?:sum|average):?$/i;

/** Whether a text names a sum or an average: 合计, 家居小计, Grand total. No store or month is called so. */
export const isTotal = (cell: unknown): boolean => typeof cell === 'string' && saysTotal(cell);

/** A store's name stands in each of its rows. */
const saysTotal = remembered((text: string): boolean =>
  TOTAL.test(text.normalize('NFKC').replace(/\s+/g, ' ').trim()),
);

/** Whether what stands in the place of a month is a span of several: 合计, 全年, 2025年累计. */
export const isSpanOfMonths = (cell: unknown): boolean =>
  isTotal(cell) ||
  (typeof cell === 'string' &&
    /^(?:\d{4}年)?(?:全年|[上下]半年|[一二三四1-4]季度|q[1-4])$/i.test(cell.trim()));
