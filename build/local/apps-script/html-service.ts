import { READING } from './auth-mode';
import { askHost } from './connect-host';
import { createHtmlOutput } from './html-output';
import { strictService } from './strict-service';

export const HtmlService = strictService<keyof GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: { modes: READING, signatures: [['String']], run: createHtmlOutput },
  createTemplateFromFile: { modes: READING, signatures: [['String']], run: createTemplateFromFile },
  createHtmlOutputFromFile: { modes: READING, signatures: [['String']], run: createHtmlOutputFromFile },
});

function createHtmlOutputFromFile(name: string): object {
  return createHtmlOutput(String(askHost('html.file', name)));
}

/** A file as it is; what a template computes is not done here. */
function createTemplateFromFile(name: string): object {
  const text = String(askHost('html.file', name));
  return strictService<keyof GoogleAppsScript.HTML.HtmlTemplate>('HtmlTemplate', {
    getRawContent: { modes: READING, signatures: [[]], run: () => text },
  });
}
