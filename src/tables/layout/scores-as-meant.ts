import { indexesOf } from '../../cells/column';
import type { Grid } from '../../cells/grid';
import { readNumber } from '../../cells/read-number';
import { withoutBinaryNoise } from '../../rules/figure';
import type { ScoreScale } from '../known-standards';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import { asMeant, type ScoreSlip, slipOf } from '../score-slips';
import type { LaidOut } from './laid-out';
import type { LayoutAnswers } from './layout-answers';

export interface SlippedScores {
  readonly slip: ScoreSlip;
  /** One of them as it is written, and as it was most likely meant. */
  readonly written: number;
  readonly meant: number;
}

/** How all scores of a table were written, where none is a likely one and all of them suggest the same slip. */
export function slippedScores({ values }: LaidOut, scale: ScoreScale): SlippedScores | undefined {
  const scores = scoreCells(values).flatMap((cell) => numberIn(cell) ?? []);
  // A whole share, 100%, is 1, which may be a score as well.
  const written = scores.find((score) => score !== 1);
  const slip = written === undefined ? undefined : slipOf(written, scale);
  if (written === undefined || slip === undefined) return undefined;
  return scores.every((score) => slipOf(score, scale) === slip || (slip === 'share' && score === 1))
    ? { slip, written: withoutBinaryNoise(written), meant: asMeant(written, slip) }
    : undefined;
}

/** The table with its scores as the user says that they were meant. */
export function withScoresAsMeant(laidOut: LaidOut, { scores }: LayoutAnswers): LaidOut {
  if (scores === undefined || scores === 'as written') return laidOut;
  const [column] = indexesOf(laidOut.values[0] ?? [], MONTHLY_COLUMNS.score);
  const values = laidOut.values.map((row, index) => {
    const score = index === 0 || column === undefined ? undefined : numberIn(row[column]);
    return score === undefined || !isSlipped(score, scores)
      ? row
      : row.map((cell, at) => (at === column ? asMeant(score, scores) : cell));
  });
  return { ...laidOut, values };
}

/** A score that is written rightly meanwhile stays as it is. */
function isSlipped(score: number, slip: ScoreSlip): boolean {
  if (slip === 'share') return score <= 1;
  return slip === 'percent' ? score < 1 : score >= 10;
}

function scoreCells(values: Grid): unknown[] {
  const [headers = [], ...rows] = values;
  const [column] = indexesOf(headers, MONTHLY_COLUMNS.score);
  return column === undefined ? [] : rows.map((row) => row[column]);
}

/** A number above 0, as a cell or a text; undefined for all else, which is read, or refused, as it is. */
function numberIn(cell: unknown): number | undefined {
  const isPlain =
    typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(cell));
  const number = isPlain ? readNumber(cell) : undefined;
  return number !== undefined && number > 0 ? number : undefined;
}
