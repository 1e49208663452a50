const IN_TEN_THOUSANDS =
  /\s*(?:[([{【〔<（［]\s*(?:单位\s*[:：]?\s*|單位\s*[:：]?\s*)?[万萬]元?\s*[)\]}】〕>）］]|\/\s*[万萬]元?)\s*$/;

/** Whether a header says that its amounts count ten thousands, as 销售额(万元) does. */
export const saysTenThousands = (header: string): boolean => IN_TEN_THOUSANDS.test(header);

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
