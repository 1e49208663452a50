import { render } from 'preact';
import { Sidebar } from './shell/sidebar';
import { tabToStart } from './shell/tab-to-start';
import { initialState } from './state/page-state';
import { readSpreadsheet } from './state/read-spreadsheet';
import { createStore } from './state/store';

// Until the server says which language its user reads.
const store = createStore(initialState(navigator.language.startsWith('zh') ? 'zh' : 'en', tabToStart()));
const place = document.getElementById('sidebar');
if (place) render(<Sidebar store={store} />, place);
void readSpreadsheet(store);
