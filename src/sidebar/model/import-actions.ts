/** What the tab of the import does with the workbook. */
export { fillSales } from './fill-sales';
export { previewSales } from './preview-sales';
export { rememberStores } from './remember-stores';
