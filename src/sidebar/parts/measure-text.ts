/** The size of the letters in the chart and its tables, in sixteenths of a rem. */
export const TEXT_SIZE = 11;

/** Measures how wide a text is in the letters of the chart and its tables, in sixteenths of a rem. */
export type MeasureText = (text: string, weight?: 'normal' | 'bold') => number;

/** The room that a chart and its tables are laid out in. */
export interface Room {
  /** The width of the room, in sixteenths of a rem. */
  readonly width: number;
  readonly measure: MeasureText;
}

/**
 * Measures texts in whatever font the page has on this machine, since no estimate holds for all fonts.
 * @param element the element whose font the chart has
 * @param rem the length of a rem in pixels
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
