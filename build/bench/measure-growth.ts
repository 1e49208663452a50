import Papa from 'papaparse';
import { catalogue } from '../../src/functions/catalogue';
import { DEFAULT_ORDER_SETTINGS } from '../../src/orders/order-settings';
import type { ReportChoice } from '../../src/sidebar/contract';
import { readOrderFiles } from '../../src/sidebar/import/reading/read-order-files';
import { addMonth } from '../../src/sidebar/model/add-month';
import { fillSales } from '../../src/sidebar/model/fill-sales';
import { listStores } from '../../src/sidebar/model/list-stores';
import { openWorkbook as openInPage, startOf } from '../../src/sidebar/model/open-workbook';
import { placeReport } from '../../src/sidebar/model/place-report';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { previewMonth } from '../../src/sidebar/model/preview-month';
import { previewSales } from '../../src/sidebar/model/preview-sales';
import { showStore } from '../../src/sidebar/model/show-store';
import { exportOf, inventOrders } from '../../test/orders/generate-export';
import type { Addon } from '../bundle';
import { openWorkbook, type Workbook } from '../local/headless';
import { type HeadlessPage, pageOf } from '../local/headless/page';
import type { Growing } from './growth';
import { monthlyTable, onboardsAndDays, REPORT_DAY, targetsTable } from './sample-stores';
import { startRealm } from './start-realm';

const MONTHS = 12;
/** So many rows and lines of orders are measured where it is one store. */
const LINES_OF_A_STORE = 62.5;
/** The month after the last one of the tables. */
const NEXT_MONTH = '2024-09';
const LATER = '2024-11-30';

/**
 * What takes stores, months, tasks or orders, each measured at sizes that double.
 * @param most the most stores; a few hundred tell less, and sooner
 */
export function growthMeasurements(addon: Addon, most: number): readonly Growing[] {
  const stores = [8, 4, 2, 1].map((part) => Math.round(most / part));
  const lines = stores.map((count) => Math.round(count * LINES_OF_A_STORE));
  const ofStores = (what: string, prepare: Growing['prepare']): Growing => ({
    what,
    unit: 'stores',
    sizes: stores,
    prepare,
  });
  return [
    { what: 'TMALL_PHASE', unit: 'rows', sizes: lines, prepare: (size) => phase(addon, size) },
    ofStores('TMALL_REPORT', (size) => report(addon, size)),
    ofStores('Build report', (size) => inSidebar(addon, size, build)),
    ofStores('Look at one store', (size) => inSidebar(addon, size, look)),
    ofStores('Make a plan', (size) => inSidebar(addon, size, plan)),
    ofStores('Refresh the plan', (size) => inSidebar(addon, size, refresh)),
    ofStores('New month', (size) => inSidebar(addon, size, newMonth)),
    ofStores('Fill sales', (size) => inSidebar(addon, size, fill)),
    { what: 'Read orders', unit: 'lines', sizes: lines, prepare: orders },
  ];
}

function phase({ code }: Addon, rows: number): () => unknown {
  const realm = startRealm(code);
  const cells = onboardsAndDays(rows);
  const onboards = realm.range(cells.map(([onboard = '']) => [onboard]));
  const days = realm.range(cells.map(([, day = '']) => [day]));
  return () => realm.call('TMALL_PHASE', onboards, days);
}

function report({ code }: Addon, stores: number): () => unknown {
  const realm = startRealm(code);
  const tables = [monthlyTable(stores, MONTHS), targetsTable(), [[REPORT_DAY]]].map(realm.range);
  return () => realm.call('TMALL_REPORT', ...tables);
}

function orders(lines: number): () => Promise<unknown> {
  const file = new Blob([Papa.unparse(exportOf('2024', inventOrders(1, lines), 2))]);
  const job = { files: [{ file, chosen: {} }], settings: DEFAULT_ORDER_SETTINGS };
  return () => readOrderFiles(job, async () => undefined);
}

/** A page that has read the workbook, and what is asked for in it. */
interface Sidebar {
  readonly book: Workbook;
  readonly page: HeadlessPage;
  readonly choice: ReportChoice;
}

const SHEETS = ['Rows', 'Targets'] as const;

/** Prepares an action in a workbook of its own. @param begin does what comes before it, and gives the action */
function inSidebar(addon: Addon, stores: number, begin: (sidebar: Sidebar) => () => unknown): () => unknown {
  const [rows, targets] = SHEETS;
  const book = openWorkbook({
    ...addon,
    catalogue,
    sheets: [
      { name: rows, rows: monthlyTable(stores, MONTHS) },
      { name: targets, rows: targetsTable() },
    ],
  });
  const page = openPage(book);
  const { sheets } = startOf(page.model, 'zh');
  const [rowsSheet = -1, targetsSheet = -1] = SHEETS.map(
    (name) => sheets.find((sheet) => sheet.name === name)?.id,
  );
  const choice: ReportChoice = {
    language: 'zh',
    rowsSheet,
    targetsSheet,
    standardsSheet: null,
    weightsSheet: null,
    date: REPORT_DAY,
    monthCells: 'both',
    span: '12',
    columns: {},
  };
  return begin({ book, page, choice });
}

function openPage(book: Workbook): HeadlessPage {
  const page = pageOf(book);
  page.run(openInPage(page.model, null));
  return page;
}

const namesIn = ({ page, choice }: Sidebar): readonly string[] =>
  page.run(listStores(page.model, choice)).stores;

const build =
  ({ page, choice }: Sidebar) =>
  () =>
    page.run(placeReport(page.model, choice));

function look(sidebar: Sidebar) {
  const [store = ''] = namesIn(sidebar).slice(-1);
  const page = openPage(sidebar.book);
  return () => page.run(showStore(page.model, { report: sidebar.choice, store, expected: null }));
}

function plan(sidebar: Sidebar) {
  const { page, choice } = sidebar;
  const stores = namesIn(sidebar);
  return () => page.run(planStores(page.model, { report: choice, stores, anew: false }));
}

/** Three months later, when some tasks are new and others needed no longer, in a page that was opened anew. */
function refresh(sidebar: Sidebar) {
  plan(sidebar)();
  const page = openPage(sidebar.book);
  return plan({ ...sidebar, page, choice: { ...sidebar.choice, date: LATER } });
}

/** The month after the last one of the tables, once it has begun. */
function newMonth({ page, choice }: Sidebar) {
  const report = { ...choice, date: LATER };
  return () => {
    const { month, toAdd } = page.run(previewMonth(page.model, { report, month: NEXT_MONTH }));
    const added = page.run(addMonth(page.model, { report, month, stores: toAdd.map(({ name }) => name) }));
    if (added.added === 0) throw new Error('no row was added');
  };
}

/** A month that stands in the rows and one that does not, of every store, compared first as the sidebar compares them. */
function fill(sidebar: Sidebar) {
  const { page, choice } = sidebar;
  const names = namesIn(sidebar);
  return () => {
    const months = [REPORT_DAY.slice(0, 7), NEXT_MONTH];
    const stores = names.map((store) => ({
      store,
      months: page
        .run(previewSales(page.model, { report: choice, store, months }))
        .months.map(({ month, holds }) => ({ month, sales: 12_345.67, agreed: holds })),
    }));
    const { filled, added } = page.run(fillSales(page.model, { report: choice, stores }));
    if (filled + added !== 2 * names.length) throw new Error('not every month was filled');
  };
}
