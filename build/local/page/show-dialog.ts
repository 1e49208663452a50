/** The add-on's dialogs and alerts, as dialogs of the page. */
import type { Alert, Dialog } from '../workbook/user-interface';
import { element } from './element';
import { type FrameHost, makeAddonFrame } from './frame/addon-frame';

const DEFAULT_SIZE = { width: 600, height: 400 };

export function showHtmlDialog(dialog: Dialog, host: FrameHost, closeWord: string): void {
  const { width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height } = dialog;
  const frame = makeAddonFrame(dialog, host, { close: () => shown.close() });
  frame.style.cssText = `width: ${width}px; height: ${height}px`;
  const shown = openDialog(dialog.title, frame, closeWord);
  if (dialog.modal) shown.showModal();
  else shown.show();
}

/** Shows an alert with one button. Nothing waits for it, since the script has its answer already. */
export function showMessage(alert: Pick<Alert, 'title' | 'text'>, okWord: string): void {
  const text = element('p', { class: 'dialog-text' }, alert.text);
  openDialog(alert.title, text, okWord).showModal();
}

function openDialog(title: string, content: HTMLElement, closeWord: string): HTMLDialogElement {
  const close = element('button', { type: 'submit', class: 'button primary', autofocus: '' }, closeWord);
  const heading = element('h2', { class: 'dialog-title' }, title);
  const form = element('form', { method: 'dialog', class: 'dialog-buttons' }, close);
  const dialog = element(
    'dialog',
    { class: 'dialog', 'aria-label': title || (content.textContent ?? '') },
    heading,
    content,
    form,
  );
  if (!title) heading.remove();
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}
