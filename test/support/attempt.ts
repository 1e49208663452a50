import type { Bilingual } from '../../src/messages/language';
import { failureText } from '../../src/sidebar/model/failure-text';

/** What an action gives, or what the user is told instead. */
export type Attempt<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly message: Bilingual };

export function attempt<Result>(act: () => Result): Attempt<Result> {
  try {
    return { ok: true, result: act() };
  } catch (error) {
    return { ok: false, message: failureText(error) };
  }
}
