import { safeParse } from 'valibot';
import type { Bilingual } from '../../messages/language';
import { failureTexts } from '../../messages/sidebar';
import { Refusal } from '../contract/refusal';
import { type Answer, answers, type Reply, type RequestName } from '../contract/requests';

/**
 * Takes the answer out of a reply. It is checked, since a Date in it would have been lost on the way without a word.
 * @throws Refusal
 */
export function takeReply<Name extends RequestName>(name: Name, reply: unknown): Answer<Name> {
  const { ok, message, answer }: Partial<{ ok: boolean; message: Bilingual; answer: unknown }> = Object(
    reply,
  ) as Reply<unknown> & Partial<{ message: Bilingual }>;
  if (ok === false && message) throw new Refusal(message);
  const { success, output } = safeParse(answers[name](), answer);
  if (ok !== true || !success) throw new Refusal(failureTexts.noAnswer);
  return output as Answer<Name>;
}
