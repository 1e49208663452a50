import { ANYWHERE } from './auth-mode';
import { formatDate } from './format-date';
import { parseDate } from './parse-date';
import { strictService } from './strict-service';

export const Utilities = strictService<keyof GoogleAppsScript.Utilities.Utilities>('Utilities', {
  formatDate: { modes: ANYWHERE, signatures: [['Date', 'String', 'String']], run: formatDate },
  parseDate: { modes: ANYWHERE, signatures: [['String', 'String', 'String']], run: parseDate },
});
