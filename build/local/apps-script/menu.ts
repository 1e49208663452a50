/** The add-on's menu while onOpen builds it. Nothing is shown before addToUi. */
import { MENUS } from './auth-mode';
import { askHost } from './connect-host';
import { strictService } from './strict-service';

/** An entry of the menu; `null` is a separator. */
type MenuEntry = { readonly caption: string; readonly functionName: string } | null;

export function startMenu(): object {
  const entries: MenuEntry[] = [];
  const menu = strictService<keyof GoogleAppsScript.Base.Menu>('Menu', {
    addItem: {
      modes: MENUS,
      signatures: [['String', 'String']],
      run: (caption: string, functionName: string) => append({ caption, functionName }),
    },
    addSeparator: { modes: MENUS, signatures: [[]], run: () => append(null) },
    addToUi: { modes: MENUS, signatures: [[]], run: () => void askHost('ui.setMenu', entries) },
  });
  function append(entry: MenuEntry): object {
    entries.push(entry);
    return menu;
  }
  return menu;
}
