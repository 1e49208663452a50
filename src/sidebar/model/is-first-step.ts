import type { PageState } from './page-state';

/** Nothing was recognised, and the user has not gone on without the sample yet. */
export const isFirstStep = ({ opening, choice, ownSheet }: PageState): boolean =>
  opening === 'read' && choice.rowsSheet === undefined && !ownSheet;
