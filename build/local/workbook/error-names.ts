/** The engine's names for errors, as Sheets names them. A custom function gets an error cell as such a text. */
const NAMES_IN_SHEETS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
};

/** What a cell shows whose custom function threw. */
export const THROWN = '#ERROR!';

export function errorNameInSheets(engineName: string): string {
  return NAMES_IN_SHEETS[engineName] ?? engineName;
}
