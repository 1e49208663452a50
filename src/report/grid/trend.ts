const BLOCKS = '▁▂▃▄▅▆▇█';
const UNKNOWN = '·';

/** The figures as block characters from the lowest to the highest: a plain value, which looks the same everywhere. */
export function trendOf(figures: readonly (number | undefined)[]): string {
  const known = figures.filter((figure) => figure !== undefined);
  const lowest = Math.min(...known);
  const range = Math.max(...known) - lowest;
  const blockOf = (figure: number): string => {
    const height = range === 0 ? 3 : Math.round(((figure - lowest) / range) * (BLOCKS.length - 1));
    return BLOCKS.charAt(height);
  };
  return figures.map((figure) => (figure === undefined ? UNKNOWN : blockOf(figure))).join('');
}
