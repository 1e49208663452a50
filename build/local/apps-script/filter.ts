/** The filter of a sheet: where it lies, and its end. What it filters by is not told here. */
import type { Area } from '../realm/area';
import { askHost } from './connect-host';
import { ask, change } from './methods';
import { openRange } from './range';
import { strictService } from './strict-service';

export const openFilter = (sheet: string, openSheet: (id: string) => object): object =>
  strictService<keyof GoogleAppsScript.Spreadsheet.Filter>('Filter', {
    getRange: ask([[]], () => openRange(askHost('sheet.filter', sheet) as Area, openSheet)),
    remove: change([[]], () => void askHost('sheet.removeFilter', sheet)),
  });
