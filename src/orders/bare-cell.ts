/** Words by which people, programs and exports say that a cell holds nothing, in small letters. */
const NOTHING = new Set([
  ...['null', 'nan', 'nat', 'none', 'nil', 'undefined', 'n/a', 'na', '\\n', '/', '//', '\\'],
  ...['无', '空', '空值', '空白', '暂无', '暂无数据', '没有', '未填', '未填写', '不适用', '未知'],
]);
/** A dash for nothing; Excel's accounting format writes one for zero, with or without the sign of a currency. */
const DASHES = /^[¥$]?\s*[-–—―−‐_]{1,6}\s*元?$/;
const IN_BRACKETS = /^[(<[{]\s*(.*?)\s*[)>\]}]$/;
const LONGEST_WORD = 10;

/**
 * A cell as the export means it: out of the `="…"` and the `'` that keep a spreadsheet from changing it, without the
 * spaces and tabs at its ends. A word for nothing is blank.
 */
export function bareCell(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = unwrapped(cell.trim());
  return saysNothing(text) ? '' : text;
}

function unwrapped(text: string): string {
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) return text.slice(2, -1).trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Tells at once of nearly every cell that it is no word for nothing: it is long or begins with a digit. */
function saysNothing(text: string): boolean {
  if (text.length > LONGEST_WORD || isDigit(text.charCodeAt(0))) return false;
  const word = text.normalize('NFKC').toLowerCase();
  return NOTHING.has(word.replace(IN_BRACKETS, '$1')) || DASHES.test(word);
}
