/** Puts a chart on a sheet, drawn by the engine. */
import type { ChartDefinition, Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import type { ChartSpec } from '../realm/chart-spec';
import { blockOf } from './block-of';

type BarChart = Extract<ChartDefinition<string>, { type: 'bar' }>;

/** The size of a chart that Google was given no size for. */
const SIZE = { width: 600, height: 371 };

export function insertChart(model: Model, sheetId: string, spec: ChartSpec): void {
  const { position, options } = spec;
  const id = `${sheetId}-chart-${model.getters.getChartIds(sheetId).length + 1}`;
  const result = model.dispatch('CREATE_CHART', {
    sheetId,
    chartId: id,
    figureId: `${id}-figure`,
    col: position.column - 1,
    row: position.row - 1,
    offset: { x: position.x, y: position.y },
    size: { width: options.width ?? SIZE.width, height: options.height ?? SIZE.height },
    definition: chartDefinition(model, spec),
  });
  if (!result.isSuccessful) throw new Error(`The workbook took no such chart: ${result.reasons.join()}`);
}

function chartDefinition(model: Model, { kind, range, headers, options }: ChartSpec): BarChart {
  const columns = Array.from({ length: range.columns - 1 }, (_, index) => index + 1);
  const colors = options.colors ?? [];
  const idOf = (column: number) => `series-${column}`;
  return {
    type: 'bar',
    horizontal: kind === 'bar',
    stacked: options.isStacked ?? false,
    title: { text: options.title ?? '' },
    legendPosition: options.legend?.position ?? 'right',
    dataSource: {
      type: 'range',
      dataSets: columns.map((column) => ({
        dataSetId: idOf(column),
        dataRange: columnOf(model, range, column),
      })),
      dataSetsHaveTitle: headers === 1,
      labelRange: columnOf(model, range, 0),
    },
    dataSetStyles: Object.fromEntries(
      columns.flatMap((column, index) => {
        const color = colors[index];
        return color === undefined ? [] : [[idOf(column), { backgroundColor: color }]];
      }),
    ),
  };
}

function columnOf(model: Model, range: Area, index: number): string {
  const zone = blockOf({ ...range, column: range.column + index, columns: 1 });
  return model.getters.getRangeString(model.getters.getRangeFromZone(range.sheet, zone), 'no sheet');
}
