export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The most characters of a sheet's name. Names must also differ in more than capitals. */
const LONGEST_NAME = 100;

/**
 * The name itself where it is free, else the name with the first free number behind it. Sheets are looked for by name: to
 * ask each for its own would cost a call for each.
 */
export function freeNameIn(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; spreadsheet.getSheetByName(name); number++) {
    name = `${wanted.slice(0, LONGEST_NAME - 5)} ${number}`;
  }
  return name;
}

/**
 * Inserts a new sheet. Google may make it and report a failure all the same: then it is the sheet that now has the
 * name.
 * @param name a name that no sheet has
 */
export function insertSheet(spreadsheet: Spreadsheet, name: string, index: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (error) {
    const made: Sheet | null = spreadsheet.getSheetByName(name);
    if (made?.getLastRow() === 0) return made;
    throw error;
  }
}

/** Gives the sheet at least so many rows and columns; a new sheet has 1000 and 26. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** All cells of a sheet, filled or not. */
export const allCells = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
