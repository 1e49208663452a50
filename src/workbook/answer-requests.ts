import { type GenericSchema, safeParse } from 'valibot';
import { refusals } from '../messages/refusals';
import {
  type Answer,
  type Reply,
  type Request,
  type RequestName,
  requests,
} from '../sidebar/contract/requests';
import { answerOpen } from './answer-open';
import { answerPieces } from './answer-pieces';
import { answerRead } from './answer-read';
import { answerWrite } from './answer-write';
import { refusalOf } from './google-refusals';
import { logFailure } from './log-failure';

const ANSWERS: { readonly [Name in RequestName]: (request: Request<Name>) => Answer<Name> } = {
  open: answerOpen,
  pieces: answerPieces,
  read: answerRead,
  write: answerWrite,
};

const isRequestName = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.keys(ANSWERS).includes(name);

/**
 * Answers the page in the sidebar: the one function that it can call. What it sends is checked, since anyone who can open
 * the page can send anything; a page of another version than this script is told so; what goes wrong is answered in words.
 */
export function answerSidebar(name: unknown, request: unknown): Reply<unknown> {
  return isRequestName(name) ? answer(name, request) : { ok: false, message: refusals.badRequest };
}

function answer<Name extends RequestName>(name: Name, request: unknown): Reply<Answer<Name>> {
  if (Object(request).version !== BUILD_VERSION) return { ok: false, message: refusals.otherVersion };
  const schema: GenericSchema = requests[name]();
  const { success, output } = safeParse(schema, request);
  if (!success) return { ok: false, message: refusals.badRequest };
  try {
    return { ok: true, answer: ANSWERS[name](output as Request<Name>) };
  } catch (error) {
    logFailure(error);
    return { ok: false, message: refusalOf(error) };
  }
}
