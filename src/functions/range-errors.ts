import type { Bilingual } from '../messages/language';

/** The help's sentence about the functions that answer a range cell by cell. */
export const RANGE_ERRORS: Bilingual = {
  zh: '区域中有误的格显示“⚠ …”，IFERROR 拦不住，请用 IF(LEFT(x)="⚠",…) 判断',
  en: 'in a range a bad cell shows "⚠ …", which IFERROR does not catch: test it with LEFT(x)="⚠"',
};
