import { isoDate } from '../calendar/civil-date';
import {
  addMonths,
  type CivilMonth,
  isoMonth,
  lastDayOf,
  monthOf,
  monthsFrom,
} from '../calendar/civil-month';
import { daysMissingTexts, nodesTableTexts as texts } from '../messages/ahead/upcoming';
import type { Language } from '../messages/language';
import { statusNames } from '../messages/terms';
import { DANGER, plainColour, SAFE, statusColours } from '../report/grid/palette';
import { statusOf } from '../report/statuses';
import type { ReportSetting, StoreReport } from '../report/store-report';
import { sheetColumn, type TableSheet } from '../tables/table-sheet';
import { type DaysMissing, type UpcomingNode, upcomingOf } from './upcoming-days';

const MONTHS = 12;
const UNKNOWN = statusColours['no data'];

interface Cell {
  readonly text: string;
  readonly colour: string;
}

const EMPTY: Cell = { text: '', colour: plainColour };

/**
 * The table of nodes, stores by months, the day's own month being the first of twelve: a cell says which node falls
 * there, what it asks for and how far the store is. The reason stands beside a store without nodes.
 */
export function nodesTable(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  language: Language,
): TableSheet {
  const first = monthOf(setting.date);
  const months = monthsFrom(first, addMonths(first, MONTHS - 1));
  const rows = reports.map((report) => rowOf(report, setting, months, language));
  return {
    name: texts.sheet,
    columns: [
      sheetColumn(texts.store.zh, texts.store.en, 200),
      sheetColumn(texts.status.zh, texts.status.en, 80),
      sheetColumn(texts.note.zh, texts.note.en, 180),
      ...months.map((month) => sheetColumn(isoMonth(month), isoMonth(month), 165)),
    ],
    rows: rows.map((cells) => cells.map(({ text }) => text)),
    colours: rows.map((cells) => cells.map(({ colour }) => colour)),
    wraps: true,
    frozenColumns: 1,
  };
}

function rowOf(
  report: StoreReport,
  setting: ReportSetting,
  months: readonly CivilMonth[],
  language: Language,
): Cell[] {
  const { nodes, without } = upcomingOf([report], setting, MONTHS);
  const status = statusOf(report);
  return [
    { text: report.name, colour: plainColour },
    { text: statusNames[status][language], colour: statusColours[status] },
    { text: noteOf(nodes.length > 0, without, language), colour: plainColour },
    ...months.map((month) => {
      const node = nodes.find(({ day }) => day === lastDayOf(month));
      if (node) return nodeCell(node, language);
      const isUnknown = without.some(({ from }) => from !== undefined && month >= from);
      return isUnknown ? { text: texts.unknown[language], colour: UNKNOWN } : EMPTY;
    }),
  ];
}

/** Says why a row is blank, or blank from a month on, since no row is blank without a word. */
function noteOf(hasNodes: boolean, without: readonly DaysMissing[], language: Language): string {
  if (!hasNodes && without.length === 0) return texts.none[language];
  return without.map((one) => reasonOf(one, language)).join('\n');
}

function reasonOf({ reason, from }: DaysMissing, language: Language): string {
  const text = daysMissingTexts[reason];
  return (from === undefined ? text : texts.from(isoMonth(from), text))[language];
}

function nodeCell(node: UpcomingNode, language: Language): Cell {
  const { day, nodeMonth, target, left, unknownMonths } = node;
  const text = texts.node(isoDate(day), nodeMonth, target, left, unknownMonths.length);
  return { text: text[language], colour: colourOf(node) };
}

/**
 * The colour of a node, the same three as everywhere: reached, not yet reached, and what nobody can tell. Each stands
 * beside its word.
 */
function colourOf({ target, left }: UpcomingNode): string {
  if (target === undefined) return UNKNOWN;
  if (!left) return plainColour;
  return left.isReached ? SAFE : DANGER;
}
