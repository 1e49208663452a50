import type { Bilingual } from '../../messages/language';

/** Something asked of the workbook that is not done, with the reason in words. */
export class Refusal extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
