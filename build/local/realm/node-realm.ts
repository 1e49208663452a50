/**
 * Starts a realm in Node: a bare `vm` context, which lacks the same globals (timers, URL, fetch, crypto) as Apps Script
 * does. It keeps realms apart; it is no wall against hostile code. Its global object is an ordinary one: in a context
 * that stands for an object of Node's, each use of a global such as Map would be a call into Node, thirty times as
 * slow.
 */
import vm from 'node:vm';
import type { Connect, RealmEntry, StartRealm } from './realm';

export const startNodeRealm: StartRealm = (servicesCode, addonCode, host) => {
  let entry: RealmEntry | undefined;
  const connectRealm: Connect = (given) => {
    entry = given;
    return host;
  };
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  context.connectRealm = connectRealm;
  vm.runInContext(servicesCode, context, { filename: 'services.js' });
  if (!entry) throw new Error('The services did not connect to the workbook.');
  vm.runInContext(addonCode, context, { filename: 'Code.js' });
  return entry;
};
