import { INK, statusColours } from '../../report/grid/palette';
import type { ReportedStatus } from '../contract';

export const STATUS_SYMBOLS: Readonly<Record<ReportedStatus, string>> = {
  failed: '✗',
  'data error': '!',
  'no data': '?',
  'at risk': '▲',
  'on track': '✓',
  exempt: '–',
  'not open': '·',
};

/** The sign of a status in the grid's own colour; the word stands beside it. */
export function StatusMark({ status }: { readonly status: ReportedStatus }) {
  return (
    <span class="mark" style={{ background: statusColours[status], color: INK }} aria-hidden="true">
      {STATUS_SYMBOLS[status]}
    </span>
  );
}
