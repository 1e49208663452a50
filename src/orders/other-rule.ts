import { foldText } from '../cells/read-text';
import { bareCell } from './bare-cell';
import { type CellOf, keyOf } from './channel-columns';
import type { OrderSettings } from './order-settings';
import type { RecognisedColumns } from './recognise-columns';
import { containsAny, type Share, titleRule } from './title-rule';

const OTHER_CATEGORY = '其他';

/** Article 5(2)(d): by a column of categories, which no export has but a user may add, or by the user's words. */
export function otherRule(
  { kind }: RecognisedColumns,
  { otherTitles }: OrderSettings,
): (cellOf: CellOf) => Share {
  const shareOfTitles = titleRule(otherTitles);
  const isOther = containsAny(otherTitles);
  return (cellOf) => {
    const category = keyOf(cellOf('category'));
    if (category === OTHER_CATEGORY || (category !== '' && isOther(category))) return 'all';
    if (otherTitles.length === 0) return 'none';
    const titles = bareCell(cellOf('title'));
    if (typeof titles !== 'string' || titles === '') return 'none';
    return shareOfTitles(titles, kind === 'items' ? 1 : kindsOf(cellOf('kinds')));
  };
}

/** 宝贝种类, a plain count; what can't be read is not known. */
function kindsOf(cell: unknown): number | undefined {
  const bare = bareCell(cell);
  const kinds = typeof bare === 'string' ? Number(foldText(bare) || Number.NaN) : bare;
  return typeof kinds === 'number' && Number.isInteger(kinds) ? kinds : undefined;
}
