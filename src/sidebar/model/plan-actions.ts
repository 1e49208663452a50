/** What the tab of the plan does with the workbook. */
export { exportNodes } from './export-nodes';
export { lookAhead } from './look-ahead';
export { planStores } from './plan-stores';
