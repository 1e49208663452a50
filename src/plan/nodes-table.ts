import { isoDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, isoMonth, monthOf, monthsFrom } from '../calendar/civil-month';
import type { Language } from '../messages/language';
import { statusNames } from '../messages/terms';
import { nodesTableTexts as texts } from '../messages/upcoming';
import { figureOf } from '../report/known-figures';
import type { ReportSetting, ShopReport } from '../report/shop-report';
import { statusOf } from '../report/statuses';
import { sheetColumn, type TableSheet } from '../tables/table-sheet';
import { monthsAhead, nodeAhead } from './nodes-ahead';

const MONTHS = 12;

/** Stores by months, the day's own month the first of twelve: a cell says which node falls there and what it asks for. */
export function nodesTable(
  reports: readonly ShopReport[],
  setting: ReportSetting,
  language: Language,
): TableSheet {
  const first = monthOf(setting.date);
  const months = monthsFrom(first, addMonths(first, MONTHS - 1));
  return {
    name: texts.sheet,
    columns: [
      sheetColumn(texts.store.zh, texts.store.en, 200),
      sheetColumn(texts.status.zh, texts.status.en, 90),
      ...months.map((month) => sheetColumn(isoMonth(month), isoMonth(month), 180)),
    ],
    rows: reports.map((report) => {
      const nodes = nodesByMonth(report, setting, language);
      return [
        report.name,
        statusNames[statusOf(report)][language],
        ...months.map((month) => nodes.get(month) ?? ''),
      ];
    }),
  };
}

function nodesByMonth(
  report: ShopReport,
  setting: ReportSetting,
  language: Language,
): ReadonlyMap<CivilMonth, string> {
  if ('problems' in report) return new Map();
  return new Map(
    monthsAhead(report, setting, MONTHS).flatMap((ahead) => {
      const found = nodeAhead(report, ahead, setting.date);
      if (!found || found.target.kind === 'not applicable') return [];
      const { node, target, left } = found;
      const text = texts.node(isoDate(node.day), node.month, figureOf(target), left);
      return [[ahead.month, text[language]] as const];
    }),
  );
}
