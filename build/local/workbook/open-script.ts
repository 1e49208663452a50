/** Starts the add-on's script for a workbook and lets it build its menu, as Google does when a file is opened. */
import type { LocalDocument } from '../document/local-document';
import type { StartRealm } from '../realm/realm';
import { answerServices } from './answer-services';
import { type Script, scriptIn } from './script';
import type { UserInterface } from './user-interface';

export interface ScriptSource {
  readonly startRealm: StartRealm;
  /** Google's services, bundled to run in the realm before the add-on. */
  readonly servicesCode: string;
  /** The text of dist/Code.js. */
  readonly addonCode: string;
  /** The add-on's HTML files, by file name. */
  readonly pages: Readonly<Record<string, string>>;
}

export function openScript(source: ScriptSource, document: LocalDocument, ui: UserInterface): Script {
  const host = answerServices(document, ui, source.pages);
  const realm = source.startRealm(source.servicesCode, source.addonCode, host);
  return scriptIn(realm, document);
}

/** Builds the menu in AuthMode.NONE, the strictest case, in which an add-on is opened that is not yet enabled in the file. */
export function buildMenu(script: Script): void {
  script.run('onOpen', [{ authMode: 'NONE' }], 'NONE');
}
