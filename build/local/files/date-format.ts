/**
 * Translates Excel's date formats into those that the engine knows: it takes plain patterns with quoted text, and no
 * others.
 */
import { helpers } from '@odoo/o-spreadsheet';

const DAY = 'yyyy/m/d';

/**
 * Translates one format.
 * @param code Excel's pattern, e.g. `[$-804]yyyy"年"m"月"d"日";@`; undefined for the patterns that only Chinese Excel
 * knows, by number, all of which show dates
 * @returns undefined where the format shows no date
 */
export function dateFormat(code: string | undefined): string | undefined {
  if (code === undefined) return DAY;
  const letters = code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
  if (!/[ymdhs]/i.test(letters) || /general/i.test(letters)) return undefined;
  // Excel's short date has no fixed pattern: it follows the computer's country.
  if (/^m+\/d+\/y+$/.test(code)) return DAY;
  const format = inTheEnginesWords(code);
  if (canShow(format)) return format;
  return /[hs]/i.test(letters) ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
}

function inTheEnginesWords(code: string): string {
  const [positive = ''] = code.split(';');
  return positive
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '')
    .replace(/上午\/下午|AM\/PM|A\/P/gi, 'a')
    .replace(/\\([^\x20-\x7e])/g, '"$1"')
    .replace(/aaaa?/g, 'dddd')
    .replace(/"[^"]*"|[^\x20-\x7e]+|[YMDHS]+/gi, inTheEnginesWord)
    .trim();
}

function inTheEnginesWord(piece: string): string {
  if (piece.startsWith('"')) return piece;
  if (/[^\x20-\x7e]/.test(piece)) return `"${piece}"`;
  return piece.toLowerCase().replace(/^[hs]$/, '$&$&');
}

function canShow(format: string): boolean {
  try {
    return helpers.isDateTimeFormat(format);
  } catch {
    return false;
  }
}
