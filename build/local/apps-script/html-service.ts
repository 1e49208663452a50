import { READING } from './auth-mode';
import { createHtmlOutput } from './html-output';
import { strictService } from './strict-service';

export const HtmlService = strictService<keyof GoogleAppsScript.HTML.HtmlService>('HtmlService', {
  createHtmlOutput: { modes: READING, signatures: [['String']], run: createHtmlOutput },
});
