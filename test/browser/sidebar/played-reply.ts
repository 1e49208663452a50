/** Takes the place of the check of what the server replies: the test plays answers that no server gives. */
import { failureTexts } from '../../../src/messages/sidebar';
import { Refusal } from '../../../src/sidebar/contract/refusal';

export function takeReply(_: string, reply: unknown): unknown {
  const { ok, answer, message } = Object(reply);
  if (ok === true) return answer;
  throw new Refusal(ok === false ? message : failureTexts.noAnswer);
}
