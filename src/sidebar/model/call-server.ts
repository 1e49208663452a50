import { failureTexts } from '../../messages/sidebar';
import type { EndpointName, Endpoints, Reply } from '../contract';
import { CallFailure } from './call-failure';
import { explainFailure } from './explain-failure';

/**
 * Asks the server, e.g. `callServer('buildReport', choice)`.
 * @throws CallFailure, by way of the promise, wherever there is no answer: a sentence for the user, never an exception
 */
export const callServer = <Name extends EndpointName>(
  name: Name,
  request: Endpoints[Name]['request'],
): Promise<Endpoints[Name]['answer']> =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new CallFailure(explainFailure(error)));
    try {
      google.script.run
        .withSuccessHandler((reply) => {
          if (!isReply<Endpoints[Name]['answer']>(reply)) reject(new CallFailure(failureTexts.noAnswer));
          else if (reply.ok) resolve(reply.answer);
          else reject(new CallFailure(reply.message));
        })
        .withFailureHandler(fail)
        .answerSidebar(name, request);
    } catch (error) {
      fail(error);
    }
  });

const isReply = <Answer>(reply: unknown): reply is Reply<Answer> =>
  typeof reply === 'object' && reply !== null && typeof Object(reply).ok === 'boolean';
