/** The add-on's menu: a menu button after the pattern of the ARIA practices, worked by mouse or keyboard. */
import type { MenuEntry } from '../workbook/user-interface';
import { element } from './element';

export interface AddonMenu {
  readonly setTitle: (title: string) => void;
  readonly setEntries: (entries: readonly MenuEntry[]) => void;
}

export function makeAddonMenu(
  button: HTMLElement,
  list: HTMLElement,
  choose: (functionName: string) => void,
): AddonMenu {
  const items = () => Array.from(list.querySelectorAll<HTMLElement>('[role=menuitem]'));
  const open = (index: number) => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items().at(index)?.focus();
  };
  const close = () => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('click', () => (list.hidden ? open(0) : close()));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  });
  list.addEventListener('keydown', (event) => {
    const index = items().indexOf(document.activeElement as HTMLElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (index + 1) % items().length,
      ArrowUp: index - 1,
      Home: 0,
      End: -1,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items().at(target)?.focus();
    }
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (event.key === 'Escape') {
      event.stopPropagation();
      button.focus();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!list.contains(event.target as Node) && !button.contains(event.target as Node)) close();
  });
  return {
    setTitle: (title) => {
      button.textContent = `${title} ▾`;
    },
    setEntries: (entries) =>
      list.replaceChildren(
        ...entries.map((entry) =>
          menuItem(entry, (functionName) => {
            close();
            button.focus();
            choose(functionName);
          }),
        ),
      ),
  };
}

function menuItem(entry: MenuEntry, choose: (functionName: string) => void): HTMLElement {
  if (!entry) return element('hr');
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, entry.caption);
  item.addEventListener('click', () => choose(entry.functionName));
  return item;
}
