/** Marks on sheets that people do not see. Here only a sheet can carry one, and it is found only by its key. */
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { ask, change } from './methods';
import { strictService } from './strict-service';

const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;
export const DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', VISIBILITIES);

interface FoundMetadata {
  readonly sheet: string;
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

type OnSheet = <Args extends unknown[]>(body: (...args: Args) => void) => (...args: Args) => object;

export function metadataMethods(sheet: string, onSheet: OnSheet) {
  return {
    addDeveloperMetadata: change(
      [['String', 'String', 'DeveloperMetadataVisibility']],
      onSheet((key: string, value: string, visibility: object) => {
        askHost('metadata.add', sheet, { key, value, visibility: String(visibility) });
      }),
    ),
  };
}

/** Starts a search. @param openSheet opens the sheet of an id, to say where a mark was found */
export function startFinder(openSheet: (id: string) => object): object {
  let wanted: string | undefined;
  const finder: object = strictService<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder>(
    'DeveloperMetadataFinder',
    {
      withKey: ask([['String']], (key: string) => {
        wanted = key;
        return finder;
      }),
      find: ask([[]], () => {
        if (wanted === undefined)
          throw new Error('The local workbook finds metadata by key only: call withKey.');
        return (askHost('metadata.find', wanted) as readonly FoundMetadata[]).map((found) =>
          openMetadata(found, openSheet),
        );
      }),
    },
  );
  return finder;
}

function openMetadata(found: FoundMetadata, openSheet: (id: string) => object): object {
  const { sheet, id, key } = found;
  let { value } = found;
  const metadata: object = strictService<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
    'DeveloperMetadata',
    {
      getKey: ask([[]], () => key),
      getValue: ask([[]], () => value),
      setValue: change([['String']], (text: string) => {
        askHost('metadata.setValue', sheet, id, text);
        value = text;
        return metadata;
      }),
      remove: change([[]], () => void askHost('metadata.remove', sheet, id)),
      getLocation: ask([[]], () =>
        strictService<keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
          'DeveloperMetadataLocation',
          { getSheet: ask([[]], () => openSheet(sheet)) },
        ),
      ),
    },
  );
  return metadata;
}
