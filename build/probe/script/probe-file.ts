import type { SheetProbe, Spreadsheet } from '../belief';

/** The sheet that the results are written to. */
export const RESULTS = 'probe results';
const OURS = /^(probe|copy of probe|probe.*的副本)/i;
const KEY = 'probe-settings';

/** The property of a file that probes have to themselves. */
const OWN = 'probe-file';

/**
 * Takes a file for the probe's own. A probe changes the zone and the locale of its file and deletes sheets, so that only a new
 * file becomes its own: one blank sheet and nothing else.
 * @throws where the file holds anything of others
 */
export function claimFile(file: Spreadsheet): void {
  const properties = PropertiesService.getDocumentProperties();
  const isOwn = properties.getProperty(OWN) !== null;
  const isNew = file.getNumSheets() === 1 && file.getSheets()[0]?.getLastRow() === 0;
  if (!isOwn && !isNew) throw notOwn('it has several sheets, or one that is not blank');
  refuseSheetsOfOthers(file);
  properties.setProperty(OWN, 'yes');
}

/** @throws where the file was not claimed, or somebody has written into a sheet of it that is not of the probe's making */
export function requireOwnFile(file: Spreadsheet): void {
  if (PropertiesService.getDocumentProperties().getProperty(OWN) === null)
    throw notOwn('no probe has begun in it');
  refuseSheetsOfOthers(file);
}

function refuseSheetsOfOthers(file: Spreadsheet): void {
  const other = file.getSheets().find((sheet) => !OURS.test(sheet.getName()) && sheet.getLastRow() > 0);
  if (other) throw notOwn(`its sheet "${other.getName()}" is not blank`);
}

const notOwn = (reason: string): Error =>
  new Error(
    `The probe runs only in a file of its own, and this one is not: ${reason}. Make one with npm run probe -- --new "Probe".`,
  );

/** Deletes the sheets that probes have made; the first sheet of the file and the results stay. */
export function removeSheets(file: Spreadsheet): void {
  const [, ...others] = file.getSheets();
  for (const sheet of others) if (sheet.getName() !== RESULTS) file.deleteSheet(sheet);
}

interface Settings {
  readonly zone: string;
  readonly locale: string;
}

const settingsNow = (file: Spreadsheet): Settings => ({
  zone: file.getSpreadsheetTimeZone(),
  locale: file.getSpreadsheetLocale(),
});

/**
 * The settings that the file had before any probe. They are kept with the file, so that a run which broke off does not lose
 * them.
 */
export function settings(file: Spreadsheet) {
  const properties = PropertiesService.getDocumentProperties();
  const kept = properties.getProperty(KEY);
  const own: Settings = kept === null ? settingsNow(file) : JSON.parse(kept);
  return {
    own,
    keep: () => void properties.setProperty(KEY, JSON.stringify(own)),
    putBack: () => {
      set(file, own);
      properties.deleteProperty(KEY);
    },
  };
}

function set(file: Spreadsheet, { zone, locale }: Settings): void {
  const now = settingsNow(file);
  if (now.zone !== zone) file.setSpreadsheetTimeZone(zone);
  if (now.locale !== locale) file.setSpreadsheetLocale(locale);
}

/** Keeps the settings of the file, and tells them. */
export function takeSettings(file: Spreadsheet) {
  const { own, keep } = settings(file);
  keep();
  return { ...own, userLocale: Session.getActiveUserLocale() };
}

/** Gives the file the zone and the locale that the probe asks for, or else its own. */
export function withSettings(file: Spreadsheet, { zone, locale }: SheetProbe): void {
  const { own } = settings(file);
  set(file, { zone: zone ?? own.zone, locale: locale ?? own.locale });
}
