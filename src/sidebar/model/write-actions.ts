/**
 * What the report's tab writes: the report, sheets of the product's own, rows and formulas. None of it is done before something
 * is pressed.
 */
export { freezeFormulas, insertFormula } from './act-on-selection';
export { addMonth } from './add-month';
export { forgetChoice } from './forget-choice';
export { giveNotes } from './give-notes';
export { insertRows, insertSamples, insertStandards, insertWeights } from './insert-tables';
export { keepSnapshot } from './keep-snapshot';
export { placeReport as buildReport } from './place-report';
export { previewMonth } from './preview-month';
