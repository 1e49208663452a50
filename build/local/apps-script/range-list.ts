/** Several ranges of one sheet, of which all are drawn round at once. */
import type { Area } from '../realm/area';
import { checkColour } from './check-cell';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { change } from './methods';
import { strictService } from './strict-service';

const STYLES = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK'] as const;
/** Google has DOUBLE as well, which the engine cannot draw. */
export const BorderStyle = enumeration('BorderStyle', STYLES);

const SIDES = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'] as const;

/** Each side may be true, false or null, the colour and the style null. */
const SIGNATURES = SIDES.reduce<string[][]>(
  (begun) => begun.flatMap((kinds) => ['Boolean', 'null'].map((kind) => [...kinds, kind])),
  [[]],
).flatMap((kinds) =>
  ['String', 'null'].flatMap((colour) => ['BorderStyle', 'null'].map((style) => [...kinds, colour, style])),
);

export function openRangeList(areas: readonly Area[]): object {
  const list: object = strictService<keyof GoogleAppsScript.Spreadsheet.RangeList>('RangeList', {
    setBorder: change(SIGNATURES, (...args: readonly unknown[]) => {
      const [colour, style] = args.slice(SIDES.length);
      const sides = SIDES.filter((_side, index) => args[index] === true);
      if (args.slice(0, SIDES.length).includes(false))
        throw new Error('RangeList.setBorder takes no line off in the local workbook.');
      askHost('cells.drawLines', areas, sides, checkColour(colour), styleName(style));
      return list;
    }),
  });
  return list;
}

function styleName(style: unknown): string {
  if (style === null) return 'SOLID';
  const name = STYLES.find((known) => BorderStyle[known] === style);
  if (!name) throw new Error(`${String(style)} is not a BorderStyle.`);
  return name;
}
