import { foldText } from '../cells/read-text';
import { bareCell } from './bare-cell';
import { keyOf } from './channel-columns';
import type { ColumnIndex } from './line-cells';
import type { OrderSettings } from './order-settings';
import type { RecognisedColumns } from './recognise-columns';
import { containsAny, type Share, titleRule } from './title-rule';

const OTHER_CATEGORY = '其他';

/** Article 5(2)(d): by a column of categories, which no export has but a user may add, or by the user's words. */
export function otherRule(
  { kind, columnOf }: RecognisedColumns,
  { otherTitles }: OrderSettings,
): (cell: (column: ColumnIndex) => unknown) => Share {
  const shareOfTitles = titleRule(otherTitles);
  const isOther = containsAny(otherTitles);
  const titleColumn = otherTitles.length > 0 ? columnOf.title : undefined;
  return (cell) => {
    const category = columnOf.category === undefined ? '' : keyOf(cell(columnOf.category));
    if (category === OTHER_CATEGORY || (category !== '' && isOther(category))) return 'all';
    if (titleColumn === undefined) return 'none';
    const titles = bareCell(cell(titleColumn));
    if (typeof titles !== 'string' || titles === '') return 'none';
    return shareOfTitles(titles, kind === 'items' ? 1 : kindsOf(cell(columnOf.kinds)));
  };
}

/** Reads the number of kinds of items (宝贝种类); undefined where it can't be read. */
function kindsOf(cell: unknown): number | undefined {
  const bare = bareCell(cell);
  const kinds = typeof bare === 'string' ? Number(foldText(bare) || Number.NaN) : bare;
  return typeof kinds === 'number' && Number.isInteger(kinds) ? kinds : undefined;
}
