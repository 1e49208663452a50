/**
 * F6 moves the keyboard between the top bar, the grid, which keeps Tab for itself, and the sidebar; with Shift the other
 * way round. Escape goes from the bar back to the grid.
 */
import { byId } from './element';
import { sidebarFrame } from './sidebar-panel';

interface Pane {
  readonly holds: (focused: Element | null) => boolean;
  readonly focus: () => void;
}

const bar: Pane = {
  holds: (focused) => byId('top-bar').contains(focused),
  focus: () => byId('menu-button').focus(),
};
const grid: Pane = { holds: (focused) => byId('grid').contains(focused), focus: focusGrid };
const sidebar: Pane = {
  holds: (focused) => byId('sidebar').contains(focused),
  focus: () => sidebarFrame()?.focus(),
};

export function moveBetweenPanes(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const leavesBar = event.key === 'Escape' && bar.holds(document.activeElement);
      if (event.key !== 'F6' && !leavesBar) return;
      if (document.querySelector('dialog[open]')) return;
      if (leavesBar && event.target instanceof Element && event.target.closest('[role=menu]')) return;
      event.preventDefault();
      if (leavesBar) focusGrid();
      else leavePane(event.shiftKey);
    },
    { capture: true },
  );
}

export function leavePane(backwards: boolean): void {
  const panes = sidebarFrame() ? [bar, grid, sidebar] : [bar, grid];
  const current = panes.findIndex((pane) => pane.holds(document.activeElement));
  // Where the keyboard is in no pane at all, the bar comes first.
  const next = current === -1 ? 0 : (current + (backwards ? -1 : 1)) % panes.length;
  panes.at(next)?.focus();
}

/** Moves the keyboard to the grid, where the engine listens for keys on the composer that lies over its canvas. */
export function focusGrid(): void {
  const shown = byId('grid').querySelector<HTMLElement>('.o-grid');
  (shown?.querySelector<HTMLElement>('.o-composer') ?? shown)?.focus();
}
