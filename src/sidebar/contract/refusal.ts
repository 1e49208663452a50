import type { Bilingual } from '../../messages/language';

/** A refusal to do what was asked of the workbook, with the reason in words. */
export class Refusal extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
