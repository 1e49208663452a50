import { render } from 'preact';
import { createModel } from '../model/model';
import { initialState } from '../model/page-state';
import { readSpreadsheet } from '../model/read-spreadsheet';
import { keepPage } from './keep-page';
import { Sidebar } from './sidebar';
import { tabToStart } from './tab-to-start';

// The browser's language is used until the server says which language its user reads.
const model = createModel(initialState(navigator.language.startsWith('zh') ? 'zh' : 'en', tabToStart()));
keepPage();
const place = document.getElementById('sidebar');
if (place) render(<Sidebar model={model} />, place);
void readSpreadsheet(model);
