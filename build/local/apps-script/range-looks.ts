/** The methods for the looks of a range's cells. null gives a cell its default look back. */
import type { Area } from '../realm/area';
import { checkColour, checkFontSize, checkOneOf, checkWrap } from './check-cell';
import { type CheckCell, checkGrid, fill } from './check-grid';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { change, read } from './methods';
import type { InRange } from './range-contents';
import { type TextStyleSpec, textStyleOf } from './text-style';

const STRATEGIES = ['WRAP', 'OVERFLOW', 'CLIP'] as const;
export const WrapStrategy = enumeration('WrapStrategy', STRATEGIES);

const isHorizontal = checkOneOf(['left', 'center', 'right']);
const isVertical = checkOneOf(['top', 'middle', 'bottom']);
const isWeight = checkOneOf(['bold', 'normal']);
const TEXT = [['String'], ['null']];
/** The looks that a text style says. */
const STYLED: readonly (keyof TextStyleSpec)[] = ['fontColor', 'fontWeight', 'fontSize'];

export function rangeLooks(area: Area, inRange: InRange) {
  const paint = (look: string, rows: unknown) => askHost('cells.setLooks', area, look, rows);
  /** Gives each cell a look of its own. */
  const each = (name: string, look: string, check: CheckCell<unknown>) =>
    change(
      [['Array']],
      inRange((rows: unknown) => paint(look, checkGrid(`Range.${name}`, area, rows, check))),
    );
  /** Gives all cells one look. */
  const all = (kinds: readonly string[][], look: string, check: CheckCell<unknown>) =>
    change(
      kinds,
      inRange((value: unknown) => paint(look, fill(area, check(value)))),
    );
  const told = (look: string, cells: Area) => askHost('cells.looks', cells, look) as unknown[][];
  const first: Area = { ...area, rows: 1, columns: 1 };
  const eachTold = (look: string) => read([[]], () => told(look, area));
  const strategyOf = (word: unknown) => WrapStrategy[strategyNamed(word)];
  return {
    getBackground: read([[]], () => told('background', first)[0]?.[0]),
    getBackgrounds: eachTold('background'),
    getFontWeights: eachTold('fontWeight'),
    getFontSizes: eachTold('fontSize'),
    getHorizontalAlignments: eachTold('horizontalAlignment'),
    getVerticalAlignments: eachTold('verticalAlignment'),
    // A new cell is told to wrap, although its text flows over.
    getWrap: read([[]], () => ['wrap', 'unset'].includes(String(told('wrapStrategy', first)[0]?.[0]))),
    getWrapStrategy: read([[]], () => strategyOf(told('wrapStrategy', first)[0]?.[0])),
    getWrapStrategies: read([[]], () => told('wrapStrategy', area).map((row) => row.map(strategyOf))),
    setBackground: all(TEXT, 'background', checkColour),
    setBackgrounds: each('setBackgrounds', 'background', checkColour),
    setFontColor: all(TEXT, 'fontColor', checkColour),
    setFontColors: each('setFontColors', 'fontColor', checkColour),
    setFontWeight: all(TEXT, 'fontWeight', isWeight),
    setFontWeights: each('setFontWeights', 'fontWeight', isWeight),
    setFontSize: all([['number']], 'fontSize', checkFontSize),
    setFontSizes: each('setFontSizes', 'fontSize', checkFontSize),
    setTextStyles: change(
      [['Array']],
      inRange((rows: unknown) => {
        const styles = checkGrid('Range.setTextStyles', area, rows, textStyleOf);
        for (const look of STYLED) {
          paint(
            look,
            styles.map((row) => row.map((style) => style[look] ?? null)),
          );
        }
      }),
    ),
    setHorizontalAlignment: all(TEXT, 'horizontalAlignment', isHorizontal),
    setHorizontalAlignments: each('setHorizontalAlignments', 'horizontalAlignment', isHorizontal),
    setVerticalAlignment: all(TEXT, 'verticalAlignment', isVertical),
    setVerticalAlignments: each('setVerticalAlignments', 'verticalAlignment', isVertical),
    setWrap: all([['Boolean']], 'wrapStrategy', checkWrap),
    setWraps: each('setWraps', 'wrapStrategy', checkWrap),
    setWrapStrategy: all([['WrapStrategy']], 'wrapStrategy', strategyName),
    setWrapStrategies: each('setWrapStrategies', 'wrapStrategy', strategyName),
  };
}

const strategyNamed = (word: unknown) => STRATEGIES.find((name) => name.toLowerCase() === word) ?? 'OVERFLOW';

function strategyName(strategy: unknown): string {
  const name = STRATEGIES.find((known) => WrapStrategy[known] === strategy);
  if (!name) throw new Error(`${String(strategy)} is not a WrapStrategy.`);
  return name.toLowerCase();
}
