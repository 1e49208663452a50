/** Changes the zone and the locale of the spreadsheet, as its settings do. */
import { isTimeZone } from '../time/wall-clock';
import { engineLocale, isKnownLocale } from '../workbook/engine-locale';
import type { LocalDocument } from './local-document';

export function setTimeZone(document: LocalDocument, zone: string): void {
  if (!isTimeZone(zone)) throw new Error(`"${zone}" is not a time zone.`);
  document.settings.timeZone = zone;
  document.evaluateAll();
}

export function setLocale(document: LocalDocument, locale: string): void {
  if (!isKnownLocale(locale))
    throw new Error(`The locale ${locale} is not implemented in the local workbook.`);
  document.settings.spreadsheetLocale = locale;
  document.unevaluated.dispatch('UPDATE_LOCALE', { locale: engineLocale(locale) });
  document.evaluateAll();
}
