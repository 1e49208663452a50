import { safeParse } from 'valibot';
import { failureTexts } from '../../messages/sidebar';
import { type Answer, type Reply, type RequestName, requests } from '../contract/requests';
import { CallFailure } from './call-failure';

/** The answer that a reply holds. It is checked, since a Date in it would have been lost on the way without a word. @throws CallFailure */
export function takeReply<Name extends RequestName>(name: Name, reply: unknown): Answer<Name> {
  const { ok, message, answer }: Partial<{ ok: boolean; message: CallFailure['text']; answer: unknown }> =
    Object(reply) as Reply<unknown> & Partial<{ message: CallFailure['text'] }>;
  if (ok === false && message) throw new CallFailure(message);
  const { success, output } = safeParse(requests[name].answer(), answer);
  if (ok !== true || !success) throw new CallFailure(failureTexts.noAnswer);
  return output as Answer<Name>;
}
