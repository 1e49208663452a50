export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The most characters of a sheet's name. */
const LONGEST_NAME = 100;

/**
 * The name itself where it is free, else the name with the first free number behind it. Sheets are looked for by name: to
 * ask each for its own would cost a call for each.
 */
export const freeNameIn = (spreadsheet: Spreadsheet, wanted: string): string =>
  freeName(wanted, (name) => spreadsheet.getSheetByName(name) !== null);

function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; isTaken(name); number++) name = `${wanted.slice(0, LONGEST_NAME - 5)} ${number}`;
  return name;
}

/**
 * Gives a free name to the sheet. Names must differ in more than capitals; whether a sheet is found by its name in other
 * capitals, nobody has told. So where Google refuses a name, the names of all sheets are looked at.
 * @param name a name by which no sheet is found
 * @returns the name that it has now
 */
export function nameSheet(spreadsheet: Spreadsheet, sheet: Sheet, name: string): string {
  try {
    sheet.setName(name);
    return name;
  } catch (error) {
    const other = nameInOtherCapitals(spreadsheet, name);
    if (other === undefined) throw error;
    sheet.setName(other);
    return other;
  }
}

/**
 * Inserts a new sheet. Google may make it and report a failure all the same: then it is the sheet that now has the
 * name.
 * @param name a name by which no sheet is found
 */
export function insertSheet(
  spreadsheet: Spreadsheet,
  name: string,
  index: number,
): { readonly sheet: Sheet; readonly name: string } {
  try {
    return { sheet: spreadsheet.insertSheet(name, index), name };
  } catch (error) {
    const made: Sheet | null = spreadsheet.getSheetByName(name);
    if (made?.getLastRow() === 0) return { sheet: made, name };
    const other = nameInOtherCapitals(spreadsheet, name);
    if (other === undefined) throw error;
    return { sheet: spreadsheet.insertSheet(other, index), name: other };
  }
}

/** A free name instead of one that a sheet has in other capitals; undefined where none has it. */
function nameInOtherCapitals(spreadsheet: Spreadsheet, name: string): string | undefined {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const alike = new Set(names.map((one) => one.toLowerCase()));
  const isTaken = (one: string) => alike.has(one.toLowerCase());
  return names.includes(name) || !isTaken(name) ? undefined : freeName(name, isTaken);
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
