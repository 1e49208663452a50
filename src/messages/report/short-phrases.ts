import { shortMissing } from '../format';
import type { Bilingual } from '../language';

/*
 * Why a store stands as it does and what to do, in one phrase for the grid's column of 190 pixels: 13 Chinese characters
 * and a half (two Latin letters are as wide as one), or 27 Latin letters. Months are yyyy-MM, days MM-dd.
 */
export const shortPhrases = {
  shortByDay: (gap: number, amount: number): Bilingual => ({
    zh: `差${shortMissing(gap).zh}，每天${shortMissing(amount).zh}`,
    en: `Short ${shortMissing(gap).en}, ${shortMissing(amount).en} a day`,
  }),
  shortToday: (gap: number): Bilingual => ({
    zh: `差${shortMissing(gap).zh}，今天到期`,
    en: `Short ${shortMissing(gap).en}, due today`,
  }),
  shortByMonth: (gap: number, amount: number): Bilingual => ({
    zh: `差${shortMissing(gap).zh}，每月${shortMissing(amount).zh}`,
    en: `Short ${shortMissing(gap).en}, ${shortMissing(amount).en} a month`,
  }),
  idleUntil: (months: number, day: string): Bilingual => ({
    zh: `${months}个月无经营，${day}前成交`,
    en: `Idle ${months} months: sell by ${day}`,
  }),
  salesUnknown: (month: string, more: number): Bilingual => ({
    zh: more > 0 ? `缺${month}等${more + 1}个月销售额` : `缺${month}销售额`,
    en: more > 0 ? `Sales of ${more + 1} months missing` : `Sales of ${month} missing`,
  }),
  scoreUnknown: (month: string, more: number): Bilingual => ({
    zh: more > 0 ? `缺${month}等${more + 1}个月服务分` : `缺${month}服务分`,
    en: more > 0 ? `Score of ${more + 1} months missing` : `Score of ${month} missing`,
  }),
  wrongRow: (row: number, others: number): Bilingual => ({
    zh: others > 0 ? `月报第${row}行等${others + 1}处有误` : `月报第${row}行有误`,
    en: others > 0 ? `Row ${row} + ${others} more: wrong` : `Row ${row} is wrong`,
  }),
  wrongCell: (row: number, header: string): Bilingual => ({
    zh: `第${row}行“${header}”有误`,
    en: `See row ${row}, "${header}"`,
  }),
} as const satisfies Record<string, (...parts: never[]) => Bilingual>;
