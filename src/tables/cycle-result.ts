import { madeOnce } from '../calendar/remembered';
import { isBlank, refuse } from '../cells/cell';
import { saysNoScore } from '../cells/no-score';
import { nameKey, readText } from '../cells/read-text';
import { complaints } from '../messages/complaints';
import { cycleResultWords } from '../messages/terms';
import type { CycleResult } from '../rules/month-record';

/** As people write it down otherwise. */
const OTHER_WORDS: Readonly<Record<CycleResult, readonly string[]>> = {
  passed: ['达标', '合格', 'pass', 'met'],
  failed: ['未达标', '不通过', '未通过', '不合格', 'fail', 'not passed', 'not met'],
};

const results = /* @__PURE__ */ madeOnce(
  (): ReadonlyMap<string, CycleResult> =>
    new Map(
      (['passed', 'failed'] as const).flatMap((result) =>
        [...Object.values(cycleResultWords[result]), ...OTHER_WORDS[result]].map(
          (word) => [nameKey(word), result] as const,
        ),
      ),
    ),
);

/**
 * The platform's own word on the cycle of the row's month; undefined for a blank cell, and where the cell says that there
 * is none. @throws CellProblem
 */
export const readCycleResult = (cell: unknown): CycleResult | undefined =>
  isBlank(cell) || saysNoScore(cell)
    ? undefined
    : (results().get(nameKey(readText(cell))) ?? refuse(cell, complaints.notACycleResult));
