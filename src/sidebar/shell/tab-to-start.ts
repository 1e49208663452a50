import { TAB_NAMES, type TabName } from '../model/page-state';

/**
 * The tab that the page begins with. The server may write another name into the page, so that a menu item opens a
 * certain tab.
 */
export const tabToStart = (): TabName =>
  TAB_NAMES.find((name) => name === document.documentElement.dataset.start) ?? 'report';
