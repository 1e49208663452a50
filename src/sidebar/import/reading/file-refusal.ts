import type { Bilingual } from '../../../messages/language';

/** A file that can't be used, with the reason for its owner. */
export class FileRefusal extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
