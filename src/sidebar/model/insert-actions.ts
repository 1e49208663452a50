/** What the report's tab inserts: sheets of the product's own, and rows. None of it is done before something is pressed. */
export { addMonth } from './add-month';
export { insertRows, insertSamples, insertStandards, insertWeights } from './insert-tables';
export { keepSnapshot } from './keep-snapshot';
export { previewMonth } from './preview-month';
