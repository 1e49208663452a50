import { READING } from './auth-mode';
import { askHost } from './connect-host';
import { createFileOutput, createHtmlOutput } from './html-output';
import { strictService } from './strict-service';

export const HtmlService = strictService<keyof GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: { modes: READING, signatures: [['String']], run: createHtmlOutput },
  createHtmlOutputFromFile: {
    modes: READING,
    signatures: [['String']],
    run: (name: string) => createFileOutput(fileNamed(name)),
  },
  createTemplateFromFile: { modes: READING, signatures: [['String']], run: createTemplateFromFile },
});

const fileNamed = (name: string): string => String(askHost('html.file', name));

/** A template is not evaluated here; a script gets the file from it as it is. */
function createTemplateFromFile(name: string): object {
  const html = fileNamed(name);
  return strictService<keyof GoogleAppsScript.HTML.HtmlTemplate>('HtmlTemplate', {
    getRawContent: { modes: READING, signatures: [[]], run: () => html },
  });
}
