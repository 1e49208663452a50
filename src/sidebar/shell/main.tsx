import { render } from 'preact';
import { createStore } from '../model/model';
import { initialState } from '../model/page-state';
import { readSpreadsheet } from '../model/read-spreadsheet';
import { Sidebar } from './sidebar';
import { tabToStart } from './tab-to-start';

// Until the server says which language its user reads.
const store = createStore(initialState(navigator.language.startsWith('zh') ? 'zh' : 'en', tabToStart()));
const place = document.getElementById('sidebar');
if (place) render(<Sidebar store={store} />, place);
void readSpreadsheet(store);
