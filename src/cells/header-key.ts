import { remembered } from '../calendar/remembered';
import { foldText } from './read-text';

/** The characters that nobody sees: zero-width ones, and the mark that some files begin with. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** A unit that changes nothing, behind a header: 销售额(元), 销售额[元], 销售额/元. Ten thousands (万元) are no such unit. */
const PLAIN_UNIT = /(?:[([{【〔<]\s*(?:单位\s*[:：]?\s*)?(?:人民币|元|rmb|cny|¥)\s*[)\]}】〕>]|\/\s*元)$/;

/**
 * The key that headers are compared by. Line breaks, blanks, invisible characters, full width, capitals and a plain
 * unit don't count in it.
 * @example "买家\n实付金额（元）" and "买家实付金额" are the same
 */
export const headerKey: (header: string) => string = remembered((header) =>
  PLAIN.test(header)
    ? header.toLowerCase().replace(/ /g, '')
    : foldText(header.replace(UNSEEN, '')).replace(PLAIN_UNIT, '').replace(/\s+/g, ''),
);

/** A header without anything to fold but capitals and blanks, as nearly all are: a formula meets a hundred when it starts. */
const PLAIN = /^[\w \u4e00-\u9fff]*$/;
