import { CellProblem } from '../../cells/problem';
import { readNonNegative, readNumber } from '../../cells/read-number';
import { complaints } from '../../messages/complaints';
import { whatIfSentences, whatIfTexts } from '../../messages/store/what-if';
import type { StoreChoice } from '../contract';
import type { Wrong } from '../parts/use-mistake';

export interface Typed {
  readonly sales: string;
  readonly score: string;
}

type Expected = NonNullable<StoreChoice['expected']>;

/** What is expected, or the first field that can't be read. */
export type ReadExpectation =
  | { readonly expected: Expected }
  | { readonly wrongField: keyof Typed; readonly wrong: Wrong };

/** Amounts as the cells of the sheet take them: 12000, 12,000 or 1.2万. */
export function readExpectation(typed: Typed): ReadExpectation {
  const sales = attempt(typed.sales, () => readNonNegative(typed.sales));
  if (isWrong(sales)) return { wrongField: 'sales', wrong: sales };
  const score = attempt(typed.score, () => readScore(typed.score));
  if (isWrong(score)) return { wrongField: 'score', wrong: score };
  const isBlank = sales === null && score === null;
  return isBlank
    ? { wrongField: 'sales', wrong: { text: whatIfTexts.nothingTyped } }
    : { expected: { sales, score } };
}

function readScore(typed: string): number | undefined {
  const score = readNumber(typed, whatIfTexts.notAScore);
  if (score !== undefined && score < 0) throw new CellProblem(typed, complaints.negative);
  return score;
}

function attempt(typed: string, read: () => number | undefined): number | null | Wrong {
  try {
    return read() ?? null;
  } catch (error) {
    if (!(error instanceof CellProblem)) throw error;
    return { text: whatIfSentences.wrong(typed.trim(), error.complaint) };
  }
}

const isWrong = (read: number | null | Wrong): read is Wrong => typeof read === 'object' && read !== null;
