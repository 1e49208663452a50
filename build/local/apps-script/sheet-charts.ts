/** The methods of a sheet that make charts. */
import { chartSpecOf, startChart } from './chart-builder';
import { askHost } from './connect-host';
import { ask, change } from './methods';
import { strictService } from './strict-service';

export function sheetCharts(sheet: string) {
  return {
    newChart: ask([[]], startChart),
    insertChart: change([['EmbeddedChart']], (chart: object) => {
      askHost('charts.insert', sheet, chartSpecOf(chart));
    }),
    /** The charts that are there; here an object of a chart has no methods, and only counts. */
    getCharts: ask([[]], () =>
      (askHost('charts.all', sheet) as readonly string[]).map(() =>
        strictService<keyof GoogleAppsScript.Spreadsheet.EmbeddedChart>('EmbeddedChart', {}),
      ),
    ),
  };
}
