/**
 * Answers the questions of the services inside the realm. A service that asks something new gets its answer by a line
 * here.
 */
import { documentAnswers } from '../document/document-answers';
import type { LocalDocument } from '../document/local-document';
import { setLocale, setTimeZone } from '../document/set-settings';
import type { HostCall } from '../realm/realm';
import type { UserInterface } from './user-interface';

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Makes the function that answers. @param pages the add-on's HTML files, by file name */
export function answerServices(
  document: LocalDocument,
  ui: UserInterface,
  pages: Readonly<Record<string, string>>,
): HostCall {
  const { settings } = document;
  const answers: Answers = {
    ...documentAnswers(document),
    'spreadsheet.id': () => 'local-workbook',
    'spreadsheet.timeZone': () => settings.timeZone,
    'spreadsheet.locale': () => settings.spreadsheetLocale,
    'spreadsheet.setTimeZone': (zone: string) => setTimeZone(document, zone),
    'spreadsheet.setLocale': (locale: string) => setLocale(document, locale),
    'user.locale': () => settings.userLocale,
    'html.file': (name: string) => htmlFile(pages, name),
    'ui.setMenu': ui.setMenu,
    'ui.alert': ui.alert,
    'ui.showDialog': ui.showDialog,
    'ui.showSidebar': ui.showSidebar,
    'ui.toast': ui.toast,
    'log.write': ui.log,
  };
  return (question, argsJson) => JSON.stringify(answer(answers[question], question, argsJson));
}

/** Answers one question. An error goes into the realm as text, since an Error of this side is none on the other. */
function answer(find: Answers[string] | undefined, question: string, argsJson: string): object {
  if (!find) return { error: `The local workbook does not answer ${question}.` };
  try {
    return { value: find(...(JSON.parse(argsJson) as never[])) ?? null };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Finds an HTML file, which the script names with or without its extension. */
function htmlFile(pages: Readonly<Record<string, string>>, name: string): string {
  const html = pages[name] ?? pages[`${name}.html`];
  if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return html;
}
