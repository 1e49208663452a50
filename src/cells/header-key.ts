import { remembered } from '../calendar/remembered';
import { foldText } from './read-text';

/** The characters that nobody sees: zero-width ones, and the mark that some files begin with. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/**
 * What changes nothing behind a header, folded: a unit, as in 销售额(元), 销售额[元], 销售额/元 and 服务分(5分制), what a template
 * asks for, as in 店铺名称(必填), and how to write it, as in 月份(yyyy-mm). Ten thousands (万元) are no such unit, nor is 分,
 * which is a hundredth of a CNY behind an amount.
 */
const PLAIN_UNIT =
  /(?:[([{【〔<]\s*(?:(?:单位|單位)\s*:?\s*)?(?:人民币|元|rmb|cny|¥|5分制|五分制|满分5分?|个|個|件|必填|选填|required|optional|年月日|年\/月\/日|yyyy[-/.]mm(?:[-/.]dd)?)\s*[)\]}】〕>]|\/\s*元)$/;
/** The star of a needed column before or behind its header, and a colon behind it. */
const MARKS = /^[*★\s]+|[*★:\s]+$/g;

/**
 * The key that headers are compared by. Line breaks, blanks, invisible characters, full width, capitals, a plain unit and
 * the star of a needed column don't count in it.
 * @example "买家\n实付金额（元）" and "买家实付金额" are the same
 */
export const headerKey: (header: string) => string = remembered((header) =>
  PLAIN.test(header)
    ? header.toLowerCase().replace(/ /g, '')
    : foldText(header.replace(UNSEEN, ''))
        .replace(MARKS, '')
        .replace(PLAIN_UNIT, '')
        .replace(MARKS, '')
        .replace(/\s+/g, ''),
);

/** A header without anything to fold but capitals and blanks, as nearly all are: a formula meets a hundred when it starts. */
const PLAIN = /^[\w \u4e00-\u9fff]*$/;
