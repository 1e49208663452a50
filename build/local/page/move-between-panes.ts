/** F6 moves the keyboard between the top bar and the grid, which keeps Tab for itself; Escape goes back to the grid. */
import { byId } from './element';

export function moveBetweenPanes(): void {
  const bar = byId('top-bar');
  const inBar = () => bar.contains(document.activeElement);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' && !(event.key === 'Escape' && inBar())) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape' && event.target instanceof Element && event.target.closest('[role=menu]'))
        return;
      event.preventDefault();
      if (inBar()) focusGrid();
      else byId('menu-button').focus();
    },
    { capture: true },
  );
}

/** The engine listens for keys on the composer that lies over its canvas. */
function focusGrid(): void {
  const grid = byId('grid').querySelector<HTMLElement>('.o-grid');
  (grid?.querySelector<HTMLElement>('.o-composer') ?? grid)?.focus();
}
