/** The options of charts that the local workbook draws. Google ignores an unknown option; here it throws. */
import type { ChartOptions } from '../realm/chart-spec';

const CHECKS: Readonly<Record<keyof ChartOptions, (value: unknown) => boolean>> = {
  title: (value) => typeof value === 'string',
  width: isSize,
  height: isSize,
  isStacked: (value) => typeof value === 'boolean',
  colors: (value) => Array.isArray(value) && value.every((color) => /^#[0-9a-f]{6}$/i.test(String(color))),
  legend: (value) =>
    ['none', 'top', 'bottom', 'left', 'right'].includes((value as { position?: string }).position ?? ''),
};

export function checkChartOption(name: string, value: unknown): ChartOptions {
  const check = Object.entries(CHECKS).find(([known]) => known === name)?.[1];
  if (!check) throw new Error(`The chart option ${name} is not implemented in the local workbook.`);
  if (!check(value)) throw new Error(`The chart option ${name} cannot be ${JSON.stringify(value)}.`);
  return { [name]: value };
}

function isSize(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}
