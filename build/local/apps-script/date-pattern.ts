/** The part of Java's date patterns that Utilities understands here: yyyy MM dd HH mm ss SSS Z and quoted text. */
export type Field = 'yyyy' | 'MM' | 'dd' | 'HH' | 'mm' | 'ss' | 'SSS' | 'Z';
export type Piece = { readonly field: Field } | { readonly literal: string };

const FIELDS: readonly string[] = ['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss', 'SSS', 'Z'];
const PIECES =
  /'(?<quoted>(?:[^']|'')*)'|(?<letters>(?<letter>[A-Za-z])\k<letter>*)|(?<other>[^A-Za-z']+)|(?<open>')/g;

/** Reads a pattern. @throws for any other letter: YYYY, for one, is Java's week year and almost always a mistake */
export function readDatePattern(pattern: string): readonly Piece[] {
  return Array.from(pattern.matchAll(PIECES), ({ groups = {} }) => {
    const { quoted, letters, other } = groups;
    if (letters !== undefined) return { field: fieldNamed(letters, pattern) };
    if (quoted !== undefined) return { literal: quoted === '' ? "'" : quoted.replace(/''/g, "'") };
    if (other !== undefined) return { literal: other };
    throw new Error(`Unterminated quote in the date pattern "${pattern}".`);
  });
}

function fieldNamed(letters: string, pattern: string): Field {
  if (FIELDS.includes(letters)) return letters as Field;
  throw new Error(`"${letters}" in the date pattern "${pattern}" is not implemented in the local workbook.`);
}
