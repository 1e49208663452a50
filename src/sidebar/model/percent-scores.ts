import { indexesOf } from '../../cells/column';
import { withoutBinaryNoise } from '../../rules/figure';
import type { ScoreScale } from '../../tables/known-standards';
import type { LaidOut } from '../../tables/layout/laid-out';
import type { SlippedScores } from '../../tables/layout/scores-as-meant';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import { asMeant, slipOf } from '../../tables/score-slips';
import type { Asking } from './asking';
import { readTables } from './read-tables';

/** So many sheets are looked at: where more have such scores, most likely all of them do. */
const MOST_SHEETS = 10;

/** A cell that holds a score of at most 1, which may be 96% of the highest. */
interface LowScore {
  readonly score: number;
  readonly sheet: number;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

function lowScores({ values, placeOf }: LaidOut, sheet: number): LowScore[] {
  const [headers = [], ...rows] = values;
  const [at] = indexesOf(headers, MONTHLY_COLUMNS.score);
  if (at === undefined) return [];
  return rows.flatMap((cells, index) => {
    const score = cells[at];
    if (typeof score !== 'number' || score <= 0 || score > 1) return [];
    const place = placeOf?.(index + 2, 'score');
    return [
      {
        score,
        sheet: place?.sheet?.id ?? sheet,
        row: place?.row ?? index + 2,
        column: place?.column ?? at + 1,
      },
    ];
  });
}

/**
 * A score that its cell shows in percent, and what it most likely means: 0.96 may be a score, 96% is none. The formats are read
 * only where a score is as low as that.
 */
export function* percentScore(
  laidOut: LaidOut,
  sheet: number,
  scale: ScoreScale,
): Asking<SlippedScores | undefined> {
  const low = lowScores(laidOut, sheet);
  if (low.length === 0) return undefined;
  const { tables } = yield* readTables({
    tables: [...new Set(low.map((one) => one.sheet))].slice(0, MOST_SHEETS).map((id) => ({
      sheet: id,
      parts: ['formats'],
      merged: false,
    })),
    own: false,
    sheets: null,
  });
  const formatOf = ({ sheet: id, row, column }: LowScore): unknown =>
    tables.find((table) => table?.sheet === id)?.cells.formats?.[column - 1]?.[row - 1];
  const shown = low.find((one) => String(formatOf(one) ?? '').includes('%'));
  if (!shown) return undefined;
  const slip = slipOf(shown.score, scale) ?? 'share';
  const meant = asMeant(shown.score, slip);
  return meant > scale.highest ? undefined : { slip, written: withoutBinaryNoise(shown.score), meant };
}
