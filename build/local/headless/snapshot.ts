/**
 * Takes everything that a workbook holds as plain data, to be compared: two equal snapshots are the same workbook to a
 * user.
 */
import type { Model } from '@odoo/o-spreadsheet';
import { sheetExtrasOf } from '../document/register-plugins';

/** The contents by sheet name, in the order of the tabs. Formats and looks are written out, so that no numbering shows. */
export type Snapshot = Readonly<Record<string, object>>;

export function takeSnapshot(model: Model): Snapshot {
  const data = model._exportData(false);
  return Object.fromEntries(
    data.sheets.map((sheet, position) => [
      sheet.name,
      {
        ...sheet,
        position,
        formats: named(sheet.formats, data.formats),
        styles: named(sheet.styles, data.styles),
        borders: named(sheet.borders, data.borders),
        extras: sheetExtrasOf(model, sheet.id),
      },
    ]),
  );
}

function named<T>(
  byRange: Readonly<Record<string, number | undefined>>,
  values: Readonly<Record<number, T>>,
): Readonly<Record<string, T | undefined>> {
  return Object.fromEntries(
    Object.entries(byRange).map(([range, number]) => [range, number === undefined ? number : values[number]]),
  );
}
