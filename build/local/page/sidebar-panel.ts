/** The panel at the right of the grid in which the add-on's sidebar stands: 300 px wide, as at Google. */
import type { Sidebar } from '../workbook/user-interface';
import { byId, element } from './element';
import { type FrameHost, makeAddonFrame } from './frame/addon-frame';

export interface SidebarPanel {
  readonly show: (sidebar: Sidebar) => void;
  readonly setCloseWord: (word: string) => void;
}

/** Makes the panel. @param leave is called when the keyboard leaves the panel, forwards or backwards */
export function makeSidebarPanel(host: FrameHost, leave: (backwards: boolean) => void): SidebarPanel {
  const panel = byId('sidebar');
  const close = () => {
    panel.hidden = true;
    byId('sidebar-page').replaceChildren();
    host.focusGrid();
  };
  byId('sidebar-close').addEventListener('click', close);
  return {
    setCloseWord: (word) => {
      byId('sidebar-close').setAttribute('aria-label', word);
      byId('sidebar-close').title = word;
    },
    show: (sidebar) => {
      byId('sidebar-title').textContent = sidebar.title;
      const frame = makeAddonFrame(sidebar, host, { close, leave });
      frame.addEventListener('load', () => frame.focus(), { once: true });
      byId('sidebar-page').replaceChildren(frame);
      panel.hidden = false;
    },
  };
}

/** The frame of the page in the panel; null where none is shown. */
export function sidebarFrame(): HTMLIFrameElement | null {
  return byId('sidebar').querySelector('iframe');
}

/** Shows a message that goes away by itself and is read out. */
export function showToast(message: string, title: string): void {
  const shown = element('div', { class: 'toast' }, [title, message].filter(Boolean).join(': '));
  byId('toasts').append(shown);
  setTimeout(() => shown.remove(), 5000);
}
