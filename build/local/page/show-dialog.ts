/** The add-on's dialogs and alerts, as dialogs of the page. */
import type { Alert, Dialog } from '../workbook/user-interface';
import { element } from './element';

const DEFAULT_SIZE = { width: 600, height: 400 };

/** A dialog's HTML runs in a frame of its own without access to the page, as at Google. */
export function showHtmlDialog(dialog: Dialog, closeWord: string): void {
  const { width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height } = dialog;
  const frame = element('iframe', {
    title: dialog.title,
    sandbox: 'allow-scripts allow-forms allow-popups allow-downloads allow-modals',
    srcdoc: dialog.html,
    style: `width: ${width}px; height: ${height}px`,
  });
  const shown = openDialog(dialog.title, frame, closeWord);
  if (dialog.modal) shown.showModal();
  else shown.show();
}

/** An alert with one button. Nothing waits for it: the script has its answer already. */
export function showMessage(alert: Pick<Alert, 'title' | 'text'>, okWord: string): void {
  const text = element('p', { class: 'dialog-text' }, alert.text);
  openDialog(alert.title, text, okWord).showModal();
}

function openDialog(title: string, content: HTMLElement, closeWord: string): HTMLDialogElement {
  const close = element('button', { type: 'submit', class: 'button primary', autofocus: '' }, closeWord);
  const heading = element('h2', { class: 'dialog-title' }, title);
  const form = element('form', { method: 'dialog', class: 'dialog-buttons' }, close);
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title }, heading, content, form);
  if (!title) heading.remove();
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
