/** Remembers what the objects that a script holds stand for: the area of a range, the name of a sheet. */
import type { Area } from '../realm/area';

const areas = new WeakMap<object, Area>();
const sheets = new WeakMap<object, string>();
const spreadsheets = new WeakSet<object>();

export const rememberRange = (range: object, area: Area): void => void areas.set(range, area);

export function areaOf(range: object): Area {
  const area = areas.get(range);
  if (!area) throw new Error('This is not a Range.');
  return area;
}

/** Remembers which sheet an object stands for. @param id the engine's name for the sheet */
export const rememberSheet = (sheet: object, id: string): void => void sheets.set(sheet, id);

export function sheetIdOf(sheet: object): string {
  const id = sheets.get(sheet);
  if (id === undefined) throw new Error('This is not a Sheet.');
  return id;
}

export const rememberSpreadsheet = (spreadsheet: object): void => void spreadsheets.add(spreadsheet);

export const isSpreadsheet = (value: object): boolean => spreadsheets.has(value);
