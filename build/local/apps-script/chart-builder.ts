/** Describes a chart. Only columns and bars are there of Google's kinds, and only the options that are named here. */
import type { Area } from '../realm/area';
import type { ChartOptions, ChartPosition, ChartSpec } from '../realm/chart-spec';
import { checkChartOption } from './chart-options';
import { ask } from './methods';
import { areaOf } from './opened';
import { strictService } from './strict-service';

interface Draft {
  kind?: ChartSpec['kind'];
  range?: Area;
  headers: number;
  position?: ChartPosition;
  options: ChartOptions;
}

const specs = new WeakMap<object, ChartSpec>();

export function startChart(): object {
  const draft: Draft = { headers: 0, options: {} };
  const become = (kind: ChartSpec['kind'], className: string) =>
    ask([[]], () => {
      draft.kind = kind;
      return builderOf(draft, className, {});
    });
  return builderOf(draft, 'EmbeddedChartBuilder', {
    asColumnChart: become('column', 'EmbeddedColumnChartBuilder'),
    asBarChart: become('bar', 'EmbeddedBarChartBuilder'),
  });
}

export function chartSpecOf(chart: object): ChartSpec {
  const spec = specs.get(chart);
  if (!spec) throw new Error('This is not an EmbeddedChart that was built here.');
  return spec;
}

function builderOf(draft: Draft, className: string, kinds: object): object {
  const changed = (change: Partial<Draft>): object => {
    Object.assign(draft, change);
    return builder;
  };
  const builder: object = strictService<keyof GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(className, {
    ...kinds,
    addRange: ask([['Range']], (range: object) => {
      if (draft.range) throw new Error('The local workbook draws charts of one range.');
      return changed({ range: areaOf(range) });
    }),
    setNumHeaders: ask([['number']], (headers: number) => {
      if (headers !== 0 && headers !== 1)
        throw new Error('The local workbook knows charts with 0 or 1 headers.');
      return changed({ headers });
    }),
    setPosition: ask(
      [['number', 'number', 'number', 'number']],
      (row: number, column: number, x: number, y: number) => changed({ position: { row, column, x, y } }),
    ),
    setOption: ask(OPTION_KINDS, (name: string, value: unknown) =>
      changed({ options: { ...draft.options, ...checkChartOption(name, value) } }),
    ),
    build: ask([[]], () => {
      const chart = strictService<keyof GoogleAppsScript.Spreadsheet.EmbeddedChart>('EmbeddedChart', {});
      specs.set(chart, complete(draft));
      return chart;
    }),
  });
  return builder;
}

const OPTION_KINDS = ['String', 'number', 'Boolean', 'Array', '(class)'].map((kind) => ['String', kind]);

function complete({ kind, range, headers, position, options }: Draft): ChartSpec {
  if (!kind || !range || !position) throw new Error('A chart needs a kind, a range and a position.');
  return { kind, range, headers, position, options };
}
