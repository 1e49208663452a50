/** A chart as a script describes it. */
import type { Area } from './area';

export interface ChartSpec {
  readonly kind: 'column' | 'bar';
  /** The first column names the bars, each further one is a series. */
  readonly range: Area;
  /** The number of header rows; 1 where the first row names the series. */
  readonly headers: number;
  readonly position: ChartPosition;
  readonly options: ChartOptions;
}

/** The cell at the chart's upper left corner, counted from 1, and how far the corner is from the cell's, in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartOptions {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isStacked?: boolean;
  readonly colors?: readonly string[];
  readonly legend?: { readonly position: LegendPosition };
}

export type LegendPosition = 'none' | 'top' | 'bottom' | 'left' | 'right';
