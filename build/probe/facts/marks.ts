import type { Place } from '../belief';
import { type Facts, gasFakes } from '../fact';

const developer = gasFakes('test/testsheetsdeveloper.js');

const marked = ({ sheet }: Place) =>
  sheet.addDeveloperMetadata('sheetKey', 'sheetValue', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);

const found = ({ file }: Place) => file.createDeveloperMetadataFinder().withKey('sheetKey').find();

export default {
  'addDeveloperMetadata gives the same sheet': developer(
    (place) => marked(place).getSheetId() === place.sheet.getSheetId(),
    true,
  ),
  'a finder finds by key': developer(
    (place) => {
      marked(place);
      return found(place).map((mark) => [mark.getKey(), mark.getValue()]);
    },
    [['sheetKey', 'sheetValue']],
  ),
  'withKey changes the finder itself': developer((place) => {
    marked(place);
    const finder = place.file.createDeveloperMetadataFinder();
    finder.withKey('sheetKey');
    return finder.find().length;
  }, 1),
  'a changed value is found again': developer(
    (place) => {
      marked(place);
      found(place)[0]?.setValue('u');
      return found(place)[0]?.getValue();
    },
    'u',
    { isUnused: true },
  ),
  'the location gives the sheet': developer((place) => {
    marked(place);
    return found(place)[0]?.getLocation().getSheet()?.getSheetId() === place.sheet.getSheetId();
  }, true),
  'what is removed is gone': developer(
    (place) => {
      marked(place);
      found(place)[0]?.remove();
      return found(place).length;
    },
    0,
    { isUnused: true },
  ),
  'a visibility prints its name': developer(
    () => String(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT),
    'PROJECT',
    {
      isUnused: true,
    },
  ),
} satisfies Facts;
