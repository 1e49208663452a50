import { isTimeZone, wallTimeAt } from '../time/wall-clock';
import { type Field, type Piece, readDatePattern } from './date-pattern';

/** Formats a date. Google reads an unknown zone as GMT without a word; here it throws. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new Error('Invalid date given to Utilities.formatDate.');
  requireTimeZone(zone);
  const wall = wallTimeAt(date.getTime(), zone);
  const texts = fieldTexts(wall, wall - date.getTime());
  return piecesOf(pattern)
    .map((piece) => ('literal' in piece ? piece.literal : texts[piece.field]))
    .join('');
}

const knownPieces = new Map<string, readonly Piece[]>();

function piecesOf(pattern: string): readonly Piece[] {
  const pieces = knownPieces.get(pattern) ?? readDatePattern(pattern);
  knownPieces.set(pattern, pieces);
  return pieces;
}

export function requireTimeZone(zone: string): void {
  if (!isTimeZone(zone)) throw new Error(`"${zone}" is not a time zone.`);
}

function fieldTexts(wall: number, offset: number): Readonly<Record<Field, string>> {
  const [date = '', time = ''] = new Date(wall).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split(/(?<=\d)-/);
  return {
    yyyy: year,
    MM: month,
    dd: day,
    HH: time.slice(0, 2),
    mm: time.slice(3, 5),
    ss: time.slice(6, 8),
    SSS: time.slice(9, 12),
    Z: offsetText(Math.round(offset / 60_000)),
  };
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, '0');
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
