import { READING } from './auth-mode';
import { askHost } from './connect-host';
import { createHtmlOutput } from './html-output';
import { strictService } from './strict-service';

export const HtmlService = strictService<keyof GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: { modes: READING, signatures: [['String']], run: createHtmlOutput },
  createHtmlOutputFromFile: { modes: READING, signatures: [['String']], run: createHtmlOutputFromFile },
});

function createHtmlOutputFromFile(name: string): object {
  return createHtmlOutput(String(askHost('html.file', name)));
}
