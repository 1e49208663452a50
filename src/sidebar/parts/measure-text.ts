/** The letters of the chart and its tables, in sixteenths of a rem. */
export const TEXT_SIZE = 11;

/** How wide a text is in the letters of the chart and its tables, in sixteenths of a rem. */
export type MeasureText = (text: string, weight?: 'normal' | 'bold') => number;

/** What a chart and its tables are laid out in. */
export interface Room {
  /** In sixteenths of a rem. */
  readonly width: number;
  readonly measure: MeasureText;
}

/**
 * Measures in whatever font the page has here: no estimate holds for all of them.
 * @param element whose font the chart has
 * @param rem in pixels
 */
export function measureTextIn(element: Element, rem: number): MeasureText {
  const { fontFamily } = getComputedStyle(element);
  const unit = rem / 16;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser measures no text.');
  return (text, weight = 'normal') => {
    context.font = `${weight} ${TEXT_SIZE * unit}px ${fontFamily}`;
    return context.measureText(text).width / unit;
  };
}
