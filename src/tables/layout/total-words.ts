import { remembered } from '../../calendar/remembered';

const TOTAL =
  /(?:合计|总计|小计|共计|累计|总和|汇总|平均|均值|合計|總計|小計|共計|累計|匯總)(?:数|数据|值|行|額|额|分)?(?:\(.*\))?[:：]?$|^(?:全部|所有)(?:店铺|门店|网店|店鋪)?[:：]?$|^(?:grand|sub|overall)?[\s-]*totals?(?:\s*\(.*\))?:?$|[\s-](?:sub)?totals?:?$|^(?:sum|average|avg\.?|mean|all (?:stores|shops)):?$/i;

/** Blanks between Chinese characters, as in 合  计, spread a word over its cell. */
const SPREAD = /([\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;

const folded = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(SPREAD, '$1');

/** Whether a text names a sum or an average: 合计, 家居小计, Grand total. No store or month is called so. */
export const isTotal = (cell: unknown): boolean => typeof cell === 'string' && saysTotal(cell);

/** A store's name stands in each of its rows. */
const saysTotal = remembered((text: string): boolean => TOTAL.test(folded(text)));

const COMPARISON =
  /^(?:销售额?|业绩|成交额?)?(?:目标|目標)?(?:同比|环比|環比|占比|增长|增幅|增速|差异|差额|缺口|达成|完成|目标|目標|去年同期|上年同期|上月|上期)(?:增长|增幅|增速|进度|情况|额)?率?(?:\(%\))?[:：]?$|^(?:yoy|mom|growth|share|targets?|last year|previous year)(?: \(?%\)?)?:?$/i;

/** Whether what stands in the place of a store names a comparison of the rows above it: 环比, 完成率, YoY. */
export const isComparison = (cell: unknown): boolean => typeof cell === 'string' && saysComparison(cell);

const saysComparison = remembered((text: string): boolean => COMPARISON.test(folded(text)));

/** Whether what stands in the place of a month is a span of several: 合计, 全年, 2025年累计, 1-9月. */
export const isSpanOfMonths = (cell: unknown): boolean =>
  isTotal(cell) ||
  (typeof cell === 'string' &&
    /^(?:\d{4}(?:年度?|[-/])?)?(?:全年|年度|[上下]半年|第?[一二三四1-4]季度?|q[1-4]|h[12]|ytd|\d{1,2}月?[-~—至到]\d{1,2}月)$/i.test(
      cell.normalize('NFKC').replace(/\s/g, ''),
    ));
