/** Logger and console: what a script logs goes to the workbook, for developers to read. */
import { askHost } from './connect-host';
import { strictService } from './strict-service';

function writeTo(level: 'log' | 'info' | 'warn' | 'error') {
  return (...data: readonly unknown[]): void => void askHost('log.write', level, data.map(String).join(' '));
}

/** The logger. It accepts any arguments, since at Google too anything can be logged in any mode. */
export const Logger = strictService<keyof GoogleAppsScript.Base.Logger>('Logger', { log: writeTo('log') });

export const console = strictService<keyof Console>('console', {
  log: writeTo('log'),
  info: writeTo('info'),
  warn: writeTo('warn'),
  error: writeTo('error'),
});
