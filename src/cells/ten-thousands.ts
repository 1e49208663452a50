/** What amounts of money count. */
export type MoneyUnit = 'yuan' | 'ten thousands';

const IN_TEN_THOUSANDS =
  /\s*(?:[([{【〔<（［]\s*(?:单位\s*[:：]?\s*|單位\s*[:：]?\s*)?[万萬]元?\s*[)\]}】〕>）］]|\/\s*[万萬]元?)\s*$/;

/** Whether a header says that its amounts count ten thousands, as 销售额(万元) does. */
export const saysTenThousands = (header: string): boolean => IN_TEN_THOUSANDS.test(header);

const IN_YUAN = /[([{【〔<（［]\s*(?:单位\s*[:：]?\s*|單位\s*[:：]?\s*)?元\s*[)\]}】〕>）］]|\/\s*元\s*$/;

/** Whether a header says that its amounts count CNY, whatever a title over it says. */
export const saysYuan = (header: string): boolean => IN_YUAN.test(header);

const UNIT_IN_TITLE = /(?:单位|單位|units?)\s*[:：]?\s*(?:人民币)?\s*[万萬]/i;

/** Whether the rows above a table's headers say that its amounts count ten thousands: 单位：万元. */
export const titlesSayTenThousands = (titles: readonly (readonly unknown[])[]): boolean =>
  titles.some((row) => row.some((cell) => typeof cell === 'string' && UNIT_IN_TITLE.test(cell)));

export const withoutTenThousands = (header: string): string => header.replace(IN_TEN_THOUSANDS, '');

/** A cell that counts ten thousands, as one that counts units: 1.2 as 12000. Text that has a unit of its own keeps it. */
export function fromTenThousands(cell: unknown): unknown {
  // The exponent is written into the text: 1.1 × 10000 would bring in binary noise.
  if (typeof cell === 'number') return Number.isFinite(cell) ? timesTenThousand(cell) : cell;
  return typeof cell === 'string' && /[\d０-９.]\s*$/.test(cell) ? `${cell.trim()}万` : cell;
}

function timesTenThousand(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + 4}`);
}
