/** Finds text in the cells of all sheets, as they are shown. Only `findAll` is known here. */
import type { Area } from '../realm/area';
import { askHost } from './connect-host';
import { ask, read } from './methods';
import { openRange } from './range';
import { openSheet } from './sheet';
import { strictService } from './strict-service';

export function startTextFinder(text: string): object {
  const how = { text, isRegularExpression: false, matchesCase: false, matchesEntireCell: false };
  const set = (name: 'isRegularExpression' | 'matchesCase' | 'matchesEntireCell') =>
    ask([['Boolean']], (value: boolean) => {
      how[name] = value;
      return finder;
    });
  const finder: object = strictService<keyof GoogleAppsScript.Spreadsheet.TextFinder>('TextFinder', {
    useRegularExpression: set('isRegularExpression'),
    matchCase: set('matchesCase'),
    matchEntireCell: set('matchesEntireCell'),
    findAll: read([[]], () =>
      (askHost('cells.find', how) as readonly Area[]).map((area) => openRange(area, openSheet)),
    ),
  });
  return finder;
}
