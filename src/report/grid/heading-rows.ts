import { type CivilDate, isoDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { type GroupKey, gridSentences, gridTexts, groupTexts } from '../../messages/report/grid';
import type { Urgency, UrgencyGroup } from '../urgency';
import { cell, type GridCell, padded } from './grid-sheet';
import { groupColours, headerColour, MUTED_INK } from './palette';

/** What the first row says. */
export interface Heading {
  readonly language: Language;
  /** When the grid is built: yyyy-MM-dd hh:mm. */
  readonly builtAt: string;
  /** What has changed since the report before, in the grid's language; undefined where there is none to compare with. */
  readonly sinceLast?: string | undefined;
}

/** Where the columns stand that the first rows are laid over; all of them count from 0. */
export interface HeadingPlaces {
  readonly why: number;
  readonly daysLeft: number;
  readonly months: number;
  readonly monthCount: number;
  readonly details: number;
  readonly width: number;
}

/** The title, the day, the number of stores, and what has changed since the report before. */
export function titleRow(
  stores: number,
  date: CivilDate,
  { language, builtAt, sinceLast }: Heading,
  { why, months, width }: HeadingPlaces,
): GridCell[] {
  const shortTime = builtAt.slice('yyyy-'.length);
  const row = padded([cell(gridTexts.title[language], { isBold: true })], width);
  row[why] = cell(gridSentences.asOf(isoDate(date), stores, shortTime)[language]);
  if (sinceLast) row[months] = cell(sinceLast, { ink: MUTED_INK });
  return row;
}

const GROUP_OF: Readonly<Record<UrgencyGroup, GroupKey>> = {
  'to be saved now': 'save',
  'at risk': 'risk',
  'cannot be told': 'unknown',
  'newly failed': 'failed',
  failed: 'failed',
  'on track': 'well',
  'not assessed': 'outside',
};

export const groupOf = (group: UrgencyGroup): GroupKey => GROUP_OF[group];

/** How many stores there are to do the same about, in the order of the grid. */
export const countGroups = (
  urgencies: readonly Pick<Urgency, 'group'>[],
): { readonly group: GroupKey; readonly stores: number }[] =>
  (Object.keys(groupTexts) as GroupKey[]).map((group) => ({
    group,
    stores: urgencies.filter((urgency) => GROUP_OF[urgency.group] === group).length,
  }));

/** So many months are as wide as the words of a count. */
const MONTHS_A_COUNT = 4;

/** The counts, each over as many cells as its words are long; and the heading of the second block. */
export function countsRow(
  urgencies: readonly Pick<Urgency, 'group'>[],
  { language }: Heading,
  { why, daysLeft, months, monthCount, details, width }: HeadingPlaces,
): GridCell[] {
  const row = padded([], width);
  const overMonths = [0, 1, 2].map((index) => {
    const from = Math.min(monthCount, index * MONTHS_A_COUNT);
    return [months + from, months + Math.min(monthCount, from + MONTHS_A_COUNT)] as const;
  });
  const places = [[0, why] as const, [why, daysLeft] as const, [daysLeft, months] as const, ...overMonths];
  countGroups(urgencies).forEach(({ group, stores }, index) => {
    const [from, to] = places[index] ?? [0, 0];
    if (group === 'outside' && stores === 0) return;
    for (let at = from; at < to; at += 1) row[at] = cell(undefined, { colour: groupColours[group] });
    row[from] = cell(`${stores} ${groupTexts[group][language]}`, {
      colour: groupColours[group],
      isBold: stores > 0,
    });
  });
  for (let at = details; at < width; at += 1) row[at] = cell(undefined, { colour: headerColour });
  row[details] = cell(gridTexts.secondBlock[language], { colour: headerColour, isBold: true });
  return row;
}
