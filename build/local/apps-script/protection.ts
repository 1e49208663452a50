/** The protection of a sheet. It can warn, and leave ranges free; editors are not kept here. */
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { ask, change } from './methods';
import { areaOf } from './opened';
import { strictService } from './strict-service';

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export function openProtection(sheet: string): object {
  const asked = (question: string, value: unknown): object => {
    askHost(`sheet.${question}`, sheet, value);
    return protection;
  };
  const protection: object = strictService<keyof GoogleAppsScript.Spreadsheet.Protection>('Protection', {
    setDescription: change([['String']], (text: string) => asked('describeProtection', text)),
    isWarningOnly: ask([[]], () => askHost('sheet.warnsOnly', sheet)),
    setWarningOnly: change([['Boolean']], (warns: boolean) => asked('warnOnly', warns)),
    setUnprotectedRanges: change([['Array']], (ranges: readonly object[]) =>
      asked('unprotect', ranges.map(areaOf)),
    ),
  });
  return protection;
}
