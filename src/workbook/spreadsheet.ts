export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheet names must differ in more than capitals, and hold 100 characters at most. */
const LONGEST_NAME = 100;

/** The name itself where it is free, else the name with the first free number behind it. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted.slice(0, LONGEST_NAME - 5);
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${base} ${number}`;
  return name;
}

export const sheetNames = (spreadsheet: Spreadsheet): string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

export const findSheet = (spreadsheet: Spreadsheet, id: number): Sheet | undefined =>
  spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
