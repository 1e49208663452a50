/**
 * Gives the engine's own fields what a screen reader and Tab need: a name each, and the place in the order of the page
 * that they have in its text.
 */
import type { Language } from '../../../src/messages/language';
import { type PageWord, pageWord } from './page-words';

const NAMES: Readonly<Record<string, PageWord>> = {
  '.os-input': 'nameBox',
  '.o-font-size[max="300"]': 'zoom',
  '.o-font-size[max="400"]': 'fontSize',
  '.o-grid-add-rows-input': 'rowsToAdd',
};

export function nameEngineFields(grid: HTMLElement, language: () => Language): void {
  const mend = () => {
    for (const [selector, word] of Object.entries(NAMES)) {
      const name = pageWord(word, language());
      for (const field of grid.querySelectorAll(selector))
        if (field.getAttribute('aria-label') !== name) field.setAttribute('aria-label', name);
    }
    // An order of its own begins with these, ahead of the bar above them.
    for (const field of grid.querySelectorAll('[tabindex="1"]')) field.setAttribute('tabindex', '0');
  };
  mend();
  new MutationObserver(mend).observe(grid, { childList: true, subtree: true });
}
