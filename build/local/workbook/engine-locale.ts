/** The engine's settings for the spreadsheet locales that the local workbook offers. */
import { DEFAULT_LOCALE } from '@odoo/o-spreadsheet';

/** The locales, as `getSpreadsheetLocale()` names them. */
const LOCALES = ['zh_CN', 'en_US'] as const;
export type SpreadsheetLocale = (typeof LOCALES)[number];

export const isKnownLocale = (name: string): name is SpreadsheetLocale => LOCALES.some((one) => one === name);

type EngineLocale = typeof DEFAULT_LOCALE;

const CHINA: EngineLocale = {
  ...DEFAULT_LOCALE,
  name: '中文（中国）',
  code: 'zh_CN',
  weekStart: 1,
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
};

export function engineLocale(locale: SpreadsheetLocale): EngineLocale {
  return locale === 'zh_CN' ? CHINA : DEFAULT_LOCALE;
}
