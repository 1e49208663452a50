import type { PageState } from './page-state';

/** Whether the page still shows the first step: no sheet was recognised, and the user has not gone on without the sample. */
export const isFirstStep = ({ opening, choice, ownSheet }: PageState): boolean =>
  opening === 'read' && choice.rowsSheet === undefined && !ownSheet;
