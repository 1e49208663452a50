const KEY = 'report-choice';

/**
 * Remembers what was chosen last in the file itself, for everyone who works in it. A part that is not chosen anew stays
 * as it was.
 */
export function rememberChoice(choice: Readonly<Record<string, unknown>>): void {
  const known = rememberedChoice();
  const others = typeof known === 'object' ? known : {};
  documentProperties()?.setProperty(KEY, JSON.stringify({ ...others, ...choice }));
}

/** The choice that was remembered last. @returns undefined where nothing, or nothing readable, is remembered */
export function rememberedChoice(): unknown {
  try {
    return JSON.parse(documentProperties()?.getProperty(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets every choice: the file holds none of it any more. */
export const forgetChoice = (): void => void documentProperties()?.deleteProperty(KEY);

/** The properties of the file; null where the script is bound to none. */
const documentProperties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();
