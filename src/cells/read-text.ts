import { remembered } from '../calendar/remembered';
import { complaints } from '../messages/complaints';
import type { Language } from '../messages/language';
import { isBlank, plainText, refuse } from './cell';

/** Reads a text. @returns the text, trimmed, as it stands in the cell; "" for a blank one. @throws CellProblem */
export function readText(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return refuse(cell, complaints.notText);
  plainText(cell);
  return cell.trim();
}

/** Marks that nobody sees: of no width, soft hyphens, and those that tell the direction of writing. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** The text without marks that nobody sees, trimmed. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '').trim();

/**
 * The text without the differences that do not count in a name: spaces at the ends, full width, capitals, and marks that
 * nobody sees, as they come along when a name is copied from a page.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').trim().replace(/\s+/g, ' ').toLowerCase();

/** Two texts are the same name where their keys are equal. Every key is remembered, so this is for texts that are few. */
export const nameKey: (text: string) => string = remembered(foldText);

const LANGUAGE = /^(zh|en)(?:[-_].*)?$/i;

/** Reads a language. @example zh-CN is zh, en_US is en. @returns zh where nothing is given. @throws CellProblem */
export function readLanguage(cell: unknown): Language {
  if (isBlank(cell)) return 'zh';
  const [, language] = LANGUAGE.exec(typeof cell === 'string' ? plainText(cell) : '') ?? [];
  if (language === undefined) return refuse(cell, complaints.notALanguage);
  return language.toLowerCase() === 'en' ? 'en' : 'zh';
}
