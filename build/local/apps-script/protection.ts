/** The protection of a sheet. It can warn, and leave ranges free; editors are not kept here. */

import type { Area } from '../realm/area';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { ask, change } from './methods';
import { areaOf } from './opened';
import { openRange } from './range';
import { strictService } from './strict-service';

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

/** @param openSheet opens the sheet of an id, since the ranges that are free lead back to it */
export function openProtection(sheet: string, openSheet: (id: string) => object): object {
  const asked = (question: string, value: unknown): object => {
    askHost(`sheet.${question}`, sheet, value);
    return protection;
  };
  const kept = () =>
    askHost('sheet.protection', sheet) as { readonly description: string; readonly warningOnly: boolean };
  const protection: object = strictService<keyof GoogleAppsScript.Spreadsheet.Protection>('Protection', {
    getDescription: ask([[]], () => kept().description),
    isWarningOnly: ask([[]], () => kept().warningOnly),
    setDescription: change([['String']], (text: string) => asked('describeProtection', text)),
    getUnprotectedRanges: ask([[]], () =>
      (askHost('sheet.unprotected', sheet) as readonly Area[]).map((area) => openRange(area, openSheet)),
    ),
    setWarningOnly: change([['Boolean']], (warns: boolean) => asked('warnOnly', warns)),
    setUnprotectedRanges: change([['Array']], (ranges: readonly object[]) =>
      asked('unprotect', ranges.map(areaOf)),
    ),
  });
  return protection;
}
