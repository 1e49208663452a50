import { ANYWHERE } from './auth-mode';
import { askHost } from './connect-host';
import { strictService } from './strict-service';

export const Session = strictService<keyof GoogleAppsScript.Base.Session>('Session', {
  getActiveUserLocale: { modes: ANYWHERE, signatures: [[]], run: () => askHost('user.locale') },
});
