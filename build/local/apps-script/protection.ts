/** The protection of a sheet. It can warn, and leave ranges free; editors are not kept here. */
import { askHost } from './connect-host';
import { change } from './methods';
import { areaOf } from './opened';
import { strictService } from './strict-service';

export function openProtection(sheet: string): object {
  const asked = (question: string, value: unknown): object => {
    askHost(`sheet.${question}`, sheet, value);
    return protection;
  };
  const protection: object = strictService<keyof GoogleAppsScript.Spreadsheet.Protection>('Protection', {
    setDescription: change([['String']], (text: string) => asked('describeProtection', text)),
    setWarningOnly: change([['Boolean']], (warns: boolean) => asked('warnOnly', warns)),
    setUnprotectedRanges: change([['Array']], (ranges: readonly object[]) =>
      asked('unprotect', ranges.map(areaOf)),
    ),
  });
  return protection;
}
