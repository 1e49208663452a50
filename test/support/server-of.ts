import { buildVersion } from '../../build/build-version';
import type { Workbook } from '../../build/local/headless';
import { bothLanguages } from '../../src/messages/language';
import type { Answer, Reply, Request, RequestName } from '../../src/sidebar/contract/requests';
import type { Step } from '../../src/sidebar/contract/write';

const version = buildVersion();

type Asked<Name extends RequestName> = Omit<Request<Name>, 'version'>;

/** Asks the server as the page does, and gets what it replies. */
export const replyOf = <Name extends RequestName>(
  book: Workbook,
  name: Name,
  request: Asked<Name>,
): Reply<Answer<Name>> => book.call('answerSidebar', name, { version, ...request }) as Reply<Answer<Name>>;

/** Asks the server. @throws what the user would be told where there is no answer */
export function serverAnswer<Name extends RequestName>(
  book: Workbook,
  name: Name,
  request: Asked<Name>,
): Answer<Name> {
  const reply = replyOf(book, name, request);
  if (!reply.ok) throw new Error(bothLanguages(reply.message));
  return reply.answer;
}

/** Has the server do steps that expect nothing, or just what is given. */
export const write = (
  book: Workbook,
  steps: readonly Step[],
  expects: Partial<Request<'write'>['expects']> = {},
): Answer<'write'> =>
  serverAnswer(book, 'write', { steps: [...steps], expects: { whole: [], places: [], ...expects } });
