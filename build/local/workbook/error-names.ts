/** Translates the engine's names for errors into those of Sheets. A custom function gets an error cell as such a text. */
const NAMES_IN_SHEETS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
};

/** The error that a cell shows when its custom function has thrown. */
export const THROWN = '#ERROR!';

export function errorNameInSheets(engineName: string): string {
  return NAMES_IN_SHEETS[engineName] ?? engineName;
}
