/** Shows the note of the selected cell, and has it read out, which the marks and tooltips of the grid cannot be. */
import type { Model } from '@odoo/o-spreadsheet';
import { byId } from '../element';
import { noteAt } from './note-at';

/** Follows the selection. @returns a function that stops following it */
export function followNotes(model: Model): () => void {
  const owner = {};
  const show = () => {
    const text = noteAt(model.getters, model.getters.getActivePosition()) ?? '';
    const panel = byId('note');
    if (panel.textContent !== text) panel.textContent = text;
    panel.classList.toggle('empty', text === '');
  };
  model.on('update', owner, show);
  show();
  return () => model.off('update', owner);
}
