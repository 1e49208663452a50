import type { Change } from '../sidebar/contract/expectations';

/** Says that the workbook is no longer as the page has read it. The work is not done, and the page is told what differs. */
export class Changed extends Error {
  constructor(readonly changes: readonly Change[]) {
    super('the workbook has changed');
  }
}

export const changed = (sheet: number, what: Change['what'], which: readonly number[] = []): Changed =>
  new Changed([{ sheet, what, which: [...which] }]);
