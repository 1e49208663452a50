const KEY = 'report-choice';

/** Remembers the last choice in the file itself, for everyone who works in it. */
export function rememberChoice(choice: unknown): void {
  documentProperties()?.setProperty(KEY, JSON.stringify(choice));
}

/** @returns undefined where nothing, or nothing readable, is remembered */
export function rememberedChoice(): unknown {
  try {
    return JSON.parse(documentProperties()?.getProperty(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** The properties of the file; null where the script is bound to none. */
const documentProperties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();
