import { render } from 'preact';
import { createModel } from '../model/model';
import { initialState, TAB_NAMES, type TabName } from '../model/page-state';
import { readSpreadsheet } from '../model/read-spreadsheet';
import { Sidebar } from './sidebar';

/**
 * The tab that the page begins with. The server may write another name into the page, so that a menu item opens a
 * certain tab.
 */
const tabToStart = (): TabName =>
  TAB_NAMES.find((name) => name === document.documentElement.dataset.start) ?? 'report';

/** Has a file that is dropped anywhere do nothing by itself: the browser would open it in the page's place. */
function keepPage(): void {
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
}

// The browser's language is used until the server says which language its user reads.
const model = createModel(initialState(navigator.language.startsWith('zh') ? 'zh' : 'en', tabToStart()));
keepPage();
const place = document.getElementById('sidebar');
if (place) render(<Sidebar model={model} />, place);
void readSpreadsheet(model);
