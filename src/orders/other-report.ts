import { headerKey } from '../cells/header-key';
import type { OtherReport } from '../messages/import/orders';

/** Words in the headers of the reports that people take for an order report. */
const SIGNS: Readonly<Record<OtherReport, RegExp>> = {
  refunds:
    /退款编号|退款单号|退款状态|退款类型|退款原因|退款完结|退款的?申请|申请退款|买家退款金额|售后(单号|编号|类型|状态|原因)|货物状态|退货物流/,
  'fund flow':
    /动账|流水号|收入金额|支出金额|收支|账户余额|入账|结算(金额|单号|时间|类型)|计费项|费用(项|名称|类型)|资金/,
  'traffic report':
    /统计日期|访客数|浏览量|支付(买家数|件数|金额|转化率|订单数|子订单数|商品件数|新买家数|老买家数)|成功退款金额|客单价|加购|收藏人数|uv价值|跳失率|停留时长/,
};

/** How many of a row's headers are signs of another report, of the one that it looks like most. */
export const signsOfOther = (row: readonly unknown[]): number => likeliest(row).signs;

/**
 * What other report the header row is of; undefined where none can be told.
 * @param row which lacks some of the columns of an order report
 */
export const otherReportOf = (row: readonly unknown[]): OtherReport | undefined => {
  const { report, signs } = likeliest(row);
  return signs >= 2 ? report : undefined;
};

function likeliest(row: readonly unknown[]): { readonly report: OtherReport; readonly signs: number } {
  const keys = row.flatMap((cell) => (typeof cell === 'string' ? [headerKey(cell)] : []));
  const found = (Object.keys(SIGNS) as OtherReport[]).map((report) => ({
    report,
    signs: keys.filter((key) => SIGNS[report].test(key)).length,
  }));
  return found.reduce((most, one) => (one.signs > most.signs ? one : most));
}
