/** 1 → A, 26 → Z, 27 → AA. */
export const columnLetters = (position: number): string => {
  const rest = Math.floor((position - 1) / 26);
  const last = String.fromCharCode(65 + ((position - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
};
