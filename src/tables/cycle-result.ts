import { madeOnce } from '../calendar/remembered';
import { isBlank, refuse } from '../cells/cell';
import { nameKey, readText } from '../cells/read-text';
import { complaints } from '../messages/complaints';
import { cycleResultWords } from '../messages/terms';
import type { CycleResult } from '../rules/month-record';

const results = /* @__PURE__ */ madeOnce(
  (): ReadonlyMap<string, CycleResult> =>
    new Map(
      (['passed', 'failed'] as const).flatMap((result) =>
        Object.values(cycleResultWords[result]).map((word) => [nameKey(word), result] as const),
      ),
    ),
);

/** The platform's own word on the cycle of the row's month; undefined for a blank cell. @throws CellProblem */
export const readCycleResult = (cell: unknown): CycleResult | undefined =>
  isBlank(cell)
    ? undefined
    : (results().get(nameKey(readText(cell))) ?? refuse(cell, complaints.notACycleResult));
