/**
 * What nobody has told of Google, or reports disagree about, and a product must not depend on. The local workbook behaves in one
 * way, which is the worse one where one is worse, and in the other where it is told so, one by one or all at once.
 */
export const OTHER_WAYS = [
  'an apostrophe stays in a cell of plain text',
  'a sign begins a formula in a cell of plain text',
  'an argument left out is blank',
  'an automatic format reads as General',
  'relative formulas leave out zeros',
  'no relative formula reads as blank',
  'signs begin no formula',
  'a Date brings no format',
  'errors read as #ERROR!',
  'copies lose their marks',
  'copies are named otherwise',
  'sheets are named by their capitals',
  'the first sheet has any number',
  'hidden sheets are not counted',
  'marks are found in any order',
  'text is found in any order',
  'a mark that is gone changes without a word',
] as const;

export type OtherWay = (typeof OTHER_WAYS)[number];

/** Reads which ones are asked for. @param wanted names with semicolons between them, or `all` */
export function readOtherWays(wanted = ''): ReadonlySet<OtherWay> {
  if (wanted === 'all') return new Set(OTHER_WAYS);
  const names = wanted.split(';').map((name) => name.trim());
  const unknown = names.find((name) => name !== '' && !OTHER_WAYS.some((way) => way === name));
  if (unknown !== undefined) {
    throw new Error(`"${unknown}" is no other way of Google's: all, or of ${OTHER_WAYS.join('; ')}.`);
  }
  return new Set(OTHER_WAYS.filter((way) => names.includes(way)));
}
