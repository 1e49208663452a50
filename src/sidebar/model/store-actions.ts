/** What the tab of one store does with the workbook. */
export { exportStore } from './export-store';
export { showStore as viewStore } from './show-store';
