import type { Language } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { countStatuses } from '../statuses';
import type { StoreReport } from '../store-report';
import { cell, type GridCell } from './grid-sheet';
import { headerColour, statusColours } from './palette';

/** How many stores stand in each status: what the chart is drawn from. */
export const summaryRows = (reports: readonly StoreReport[], language: Language): GridCell[][] => [
  [
    cell(gridTexts.summary[language], { colour: headerColour }),
    cell(gridTexts.stores[language], { colour: headerColour, align: 'right' }),
  ],
  ...countStatuses(reports).map(({ status, stores }) => [
    cell(statusNames[status][language], { colour: statusColours[status] }),
    cell(stores, { format: 'number', align: 'right' }),
  ]),
];
