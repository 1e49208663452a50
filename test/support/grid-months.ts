/** The months of a grid's header row as yyyy-MM, each at its place; other headers are undefined. @param notes the notes of the row, which alone say the year of each */
export const monthsIn = (notes: readonly unknown[]): (string | undefined)[] =>
  notes.map((note) => (/^\d{4}-\d\d$/.test(String(note)) ? String(note) : undefined));
