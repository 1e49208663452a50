/**
 * Starts a realm in the page: an empty iframe of the same origin. Unlike Apps Script it has a browser's globals, so the
 * tests in a bare `vm` context judge what a script may use, not this realm.
 */
import type { Connect, RealmEntry, StartRealm } from '../realm/realm';

export const startIframeRealm: StartRealm = (servicesCode, addonCode, host) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  document.body.append(frame);
  const realm = frame.contentWindow as (Window & { connectRealm?: Connect }) | null;
  if (!realm) throw new Error('The browser made no realm for the script.');
  let entry: RealmEntry | undefined;
  realm.connectRealm = (given) => {
    entry = given;
    return host;
  };
  evaluate(realm, servicesCode);
  if (!entry) throw new Error('The services did not connect to the workbook.');
  evaluate(realm, addonCode);
  return entry;
};

/** Runs the code as a script element, because only so its functions become globals that can be called by name. */
function evaluate(realm: Window, code: string): void {
  let failure: string | undefined;
  realm.onerror = (message) => {
    failure = String(message);
  };
  const script = realm.document.createElement('script');
  script.textContent = code;
  realm.document.body.append(script);
  realm.onerror = null;
  if (failure !== undefined) throw new Error(failure);
}
