import type { Change } from '../sidebar/contract/expectations';

/** Something is no longer as the page has read it: the work is not done, and the page is told what differs. */
export class Changed extends Error {
  constructor(readonly changes: readonly Change[]) {
    super('the workbook has changed');
  }
}

export const changed = (sheet: number, what: Change['what'], which: readonly number[] = []): Changed =>
  new Changed([{ sheet, what, which: [...which] }]);
