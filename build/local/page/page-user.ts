/** Shows the user of the page what the add-on wants shown. */
import type { Language } from '../../../src/messages/language';
import type { Alert, UserInterface } from '../workbook/user-interface';
import type { FrameHost } from './frame/addon-frame';
import { pageWord } from './page-words';
import { showHtmlDialog, showMessage } from './show-dialog';
import { showToast } from './sidebar-panel';

export interface PageTools {
  readonly setMenu: UserInterface['setMenu'];
  readonly showSidebar: UserInterface['showSidebar'];
  readonly frameHost: FrameHost;
  /** Gives the language of the buttons at the time of asking. */
  readonly language: () => Language;
}

export function makePageUser({ setMenu, showSidebar, frameHost, language }: PageTools): UserInterface {
  return {
    setMenu,
    alert: (alert) => pressedOn(alert, language()),
    showDialog: (dialog) => showHtmlDialog(dialog, frameHost, pageWord('close', language())),
    showSidebar,
    toast: (text, title = '') => showToast(text, title),
    log: (level, text) => console.log(`[${level}] ${text}`),
  };
}

/**
 * Asks the user, and gives the button that was pressed. A script waits for the answer to a question, and only the
 * browser's own box makes it wait.
 */
function pressedOn(alert: Alert, language: Language): string {
  if (alert.buttons === 'OK') {
    showMessage(alert, pageWord('ok', language));
    return 'OK';
  }
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    OK_CANCEL: ['OK', 'CANCEL'],
    YES_NO: ['YES', 'NO'],
  };
  const [yes, no] = answers[alert.buttons] ?? [];
  if (!yes || !no) throw new Error(`ButtonSet.${alert.buttons} is not implemented in the local workbook.`);
  return confirm([alert.title, alert.text].filter(Boolean).join('\n\n')) ? yes : no;
}
