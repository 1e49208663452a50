/** How a range's cells look. null gives a cell its default look back. */
import type { Area } from '../realm/area';
import { checkColour, checkFontSize, checkOneOf, checkWrap } from './check-cell';
import { type CheckCell, checkGrid, fill } from './check-grid';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { change } from './methods';
import type { InRange } from './range-contents';

const STRATEGIES = ['WRAP', 'OVERFLOW', 'CLIP'] as const;
export const WrapStrategy = enumeration('WrapStrategy', STRATEGIES);

export function rangeLooks(area: Area, inRange: InRange) {
  const set = (name: string, look: string, check: CheckCell<unknown>) =>
    change(
      [['Array']],
      inRange((rows: unknown) =>
        askHost('cells.setLooks', area, look, checkGrid(`Range.${name}`, area, rows, check)),
      ),
    );
  return {
    setBackgrounds: set('setBackgrounds', 'background', checkColour),
    setFontColors: set('setFontColors', 'fontColor', checkColour),
    setFontWeights: set('setFontWeights', 'fontWeight', checkOneOf(['bold', 'normal'])),
    setFontSizes: set('setFontSizes', 'fontSize', checkFontSize),
    setHorizontalAlignments: set(
      'setHorizontalAlignments',
      'horizontalAlignment',
      checkOneOf(['left', 'center', 'right', 'normal']),
    ),
    setVerticalAlignments: set(
      'setVerticalAlignments',
      'verticalAlignment',
      checkOneOf(['top', 'middle', 'bottom']),
    ),
    setWraps: set('setWraps', 'wrapStrategy', checkWrap),
    setWrapStrategies: set('setWrapStrategies', 'wrapStrategy', strategyName),
    setWrapStrategy: change(
      [['WrapStrategy']],
      inRange((strategy: unknown) =>
        askHost('cells.setLooks', area, 'wrapStrategy', fill(area, strategyName(strategy))),
      ),
    ),
  };
}

function strategyName(strategy: unknown): string {
  const name = STRATEGIES.find((known) => WrapStrategy[known] === strategy);
  if (!name) throw new Error(`${String(strategy)} is not a WrapStrategy.`);
  return name.toLowerCase();
}
