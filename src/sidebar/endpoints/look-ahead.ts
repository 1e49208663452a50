import { nameKey } from '../../cells/read-text';
import { statusNames } from '../../messages/terms';
import { planStore } from '../../plan/tasks/plan-store';
import { storesInPlan } from '../../workbook/current-plan';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { Endpoint } from './endpoint';
import { readDiagnosis } from './read-diagnosis';
import { readReports } from './read-tables';
import { sentDays } from './sent-days';

export const lookAhead: Endpoint<'lookAhead'> = (choice, language) => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tables = readReports(spreadsheet, choice, spreadsheetDates());
  const diagnosis = readDiagnosis(spreadsheet, choice, tables);
  const { reports, setting } = tables;
  const planned = storesInPlan(spreadsheet);
  return {
    stores: reports.map((report) => {
      const { store, status, tasks } = planStore(report, setting, diagnosis);
      return {
        name: store,
        status,
        statusLabel: statusNames[status][language],
        tasks: tasks.length,
        isPlanned: planned.has(nameKey(store)),
      };
    }),
    ...sentDays(reports, setting, spreadsheet.getId()),
  };
};
