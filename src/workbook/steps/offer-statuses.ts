/** Words of the team's own are taken as well: they count as open. */
export const offerStatuses = (
  range: GoogleAppsScript.Spreadsheet.Range,
  choices: readonly string[],
): GoogleAppsScript.Spreadsheet.Range =>
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices])
      .setAllowInvalid(true)
      .build(),
  );
