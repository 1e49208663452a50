import { failureTexts } from '../../messages/sidebar';
import type { EndpointName, Endpoints, Reply } from '../contract';
import { Refusal } from '../contract/refusal';
import { explainFailure } from './explain-failure';

/**
 * Asks the server, e.g. `callServer('buildReport', choice)`.
 * @throws Refusal, by way of the promise, wherever there is no answer: a sentence for the user, never an exception
 */
export const callServer = <Name extends EndpointName>(
  name: Name,
  request: Endpoints[Name]['request'],
): Promise<Endpoints[Name]['answer']> =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new Refusal(explainFailure(error)));
    try {
      google.script.run
        .withSuccessHandler((reply) => {
          if (!isReply<Endpoints[Name]['answer']>(reply)) reject(new Refusal(failureTexts.noAnswer));
          else if (reply.ok) resolve(reply.answer);
          else reject(new Refusal(reply.message));
        })
        .withFailureHandler(fail)
        .answerSidebar(name, request);
    } catch (error) {
      fail(error);
    }
  });

const isReply = <Answer>(reply: unknown): reply is Reply<Answer> =>
  typeof reply === 'object' && reply !== null && typeof Object(reply).ok === 'boolean';
