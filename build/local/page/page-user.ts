/** Shows the user of the page what the add-on wants shown. */
import type { Language } from '../../../src/messages/language';
import type { Alert, UserInterface } from '../workbook/user-interface';
import { pageWord } from './page-words';
import { showHtmlDialog, showMessage } from './show-dialog';

/** @param language in which the buttons are, at the time of asking */
export function makePageUser(setMenu: UserInterface['setMenu'], language: () => Language): UserInterface {
  return {
    setMenu,
    alert: (alert) => pressedOn(alert, language()),
    showDialog: (dialog) => showHtmlDialog(dialog, pageWord('close', language())),
    showSidebar: () => showMessage({ title: '', text: 'Ui.showSidebar' }, pageWord('ok', language())),
    toast: (text, title = '') => showMessage({ title, text }, pageWord('ok', language())),
    log: (level, text) => console.log(`[${level}] ${text}`),
  };
}

/** A script waits for the answer to a question, and only the browser's own box makes it wait. */
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
