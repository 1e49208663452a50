import { instantOfWallTime } from '../time/wall-clock';
import { type Field, readDatePattern } from './date-pattern';
import { requireTimeZone } from './format-date';

const DIGITS: Record<Field, string> = {
  yyyy: '\\d{4}',
  MM: '\\d{2}',
  dd: '\\d{2}',
  HH: '\\d{2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
  SSS: '\\d{3}',
  Z: '[+-]\\d{4}',
};

/** Parses a date more strictly than Google does: every field must have just its digits and be in range. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  requireTimeZone(zone);
  const pieces = readDatePattern(pattern);
  const shape = pieces.map((piece) =>
    'literal' in piece ? literally(piece.literal) : `(${DIGITS[piece.field]})`,
  );
  const match = new RegExp(`^${shape.join('')}$`).exec(text);
  if (!match) throw unparseable(text);
  const fields = pieces.flatMap((piece) => ('field' in piece ? [piece.field] : []));
  const read = new Map(fields.map((field, index) => [field, match[index + 1] ?? '']));
  const wall = wallTimeOf(read);
  if (wall === undefined) throw unparseable(text);
  const offset = read.get('Z');
  return new Date(offset === undefined ? instantOfWallTime(wall, zone) : wall - offsetOf(offset));
}

function wallTimeOf(read: ReadonlyMap<Field, string>): number | undefined {
  const date = `${read.get('yyyy') ?? '1970'}-${read.get('MM') ?? '01'}-${read.get('dd') ?? '01'}`;
  const time = `${read.get('HH') ?? '00'}:${read.get('mm') ?? '00'}:${read.get('ss') ?? '00'}`;
  const iso = `${date}T${time}.${read.get('SSS') ?? '000'}Z`;
  const wall = Date.parse(iso);
  return Number.isNaN(wall) || new Date(wall).toISOString() !== iso ? undefined : wall;
}

function offsetOf(text: string): number {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const unparseable = (text: string) => new Error(`Unparseable date: "${text}"`);
