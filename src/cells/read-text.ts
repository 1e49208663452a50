import { remembered } from '../calendar/remembered';
import { complaints } from '../messages/complaints';
import type { Language } from '../messages/language';
import { isBlank, plainText, refuse } from './cell';

/** @returns the text, trimmed, as it stands in the cell; "" for a blank one. @throws CellProblem */
export function readText(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return refuse(cell, complaints.notText);
  plainText(cell);
  return cell.trim();
}

/** Two texts are the same name where these are equal: spaces at the ends, full width and capitals don't count. */
export const nameKey: (text: string) => string = remembered((text) =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
);

/** @returns zh where nothing is given. @throws CellProblem */
export function readLanguage(cell: unknown): Language {
  if (isBlank(cell)) return 'zh';
  const language = typeof cell === 'string' ? plainText(cell).toLowerCase() : undefined;
  return language === 'zh' || language === 'en' ? language : refuse(cell, complaints.notALanguage);
}
