import { daysBetween, isoDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { buildGrid } from '../../report/grid/build-grid';
import { countStatuses, statusOf } from '../../report/statuses';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import { mostUrgentFirst } from '../../report/urgency';
import { afterFailing } from '../../store/after-failing';
import { type CurrentGrid, markedGrids, readCurrentGrid } from '../../workbook/current-grid';
import { nowInWords } from '../../workbook/now';
import { placeGrid } from '../../workbook/place-grid';
import type { Spreadsheet } from '../../workbook/spreadsheet';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { withLock } from '../../workbook/with-lock';
import type { UrgentStore } from '../contract';
import type { Endpoint } from './endpoint';
import { readReports } from './read-tables';

/** Five reads of ranges, six with the user's own standards, and never more than twenty writes, for any number of stores. */
export const buildReport: Endpoint<'buildReport'> = (choice, language) =>
  withLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const dates = spreadsheetDates();
    const { rows, setting, reports } = readReports(spreadsheet, choice, dates);
    // Last of all reads: what the team writes until now goes along.
    const current = currentGrid(spreadsheet);
    const builtAt = nowInWords(spreadsheet);
    const grid = buildGrid(reports, setting, {
      language,
      figures: choice.monthCells,
      span: choice.span,
      sourceName: rows.name,
      builtAt,
      team: current?.team ?? [],
    });
    const plan = {
      grid,
      builtAt,
      name: gridTexts.title[language],
      draftName: gridTexts.draft[language],
      keptName: `${current?.name ?? ''} ${builtAt.replace(/:/g, '.')}`,
      chartTitle: gridTexts.chart[language],
    };
    const { id, name } = placeGrid(spreadsheet, current, plan, dates);
    return {
      sheetName: name,
      builtAt,
      counts: countStatuses(reports).map(({ status, stores }) => ({
        status,
        label: statusNames[status][language],
        stores,
      })),
      stores: urgentStores(reports, setting, id, grid.firstStoreRow, language),
    };
  });

/** The grid in force. What is left over from builds that did not end is cleared away. */
function currentGrid(spreadsheet: Spreadsheet): CurrentGrid | undefined {
  const [current, ...leftovers] = markedGrids(spreadsheet);
  for (const { sheet } of leftovers) spreadsheet.deleteSheet(sheet);
  return current && readCurrentGrid(current);
}

function urgentStores(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  sheet: number,
  firstRow: number,
  language: Language,
): UrgentStore[] {
  const exitDayOf = (report: JudgedStore) => afterFailing(report, setting)?.exitBy;
  return mostUrgentFirst(reports, { exitDayOf }).map((report) => ({
    name: report.name,
    status: statusOf(report),
    statusLabel: statusNames[statusOf(report)][language],
    ...('problems' in report
      ? { nextNode: '', daysLeft: null, reason: report.problems[0].text[language] }
      : {
          nextNode: isoDate(report.assessment.nextNode.day),
          daysLeft: daysBetween(report.assessment.date, report.assessment.nextNode.day),
          reason: report.reasons[0]?.text[language] ?? '',
        }),
    spot: { sheet, row: firstRow + reports.indexOf(report), column: 1 },
  }));
}
