/** Shows a cell's note while the mouse is over the cell. */
import { registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { noteAt } from './note-at';

class NoteTooltip extends Component {
  static override template = xml`<div class="note-tooltip" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxWidth: 320 };
}

export function offerNoteTooltips(): void {
  registries.cellPopoverRegistry.add('note', {
    onHover: (position, getters) => {
      const text = noteAt(getters, position);
      if (text === undefined) return { isOpen: false };
      return { isOpen: true, Component: NoteTooltip, props: { text }, cellCorner: 'top-right' };
    },
  });
}
