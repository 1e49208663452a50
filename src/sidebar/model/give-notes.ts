import type { Renamed } from '../../report/grid/renamed-stores';
import type { BuildAnswer, ReportChoice } from '../contract';
import type { Asking } from './asking';
import type { WorkbookHolder } from './page-state';
import { placeReport } from './place-report';

interface ToGive extends Renamed {
  readonly report: ReportChoice;
}

/** Builds the report anew, with the notes of a store that was renamed beside its new name. */
export const giveNotes = (holder: WorkbookHolder, { report, from, to }: ToGive): Asking<BuildAnswer> =>
  placeReport(holder, report, { from, to });
