import { Refusal } from '../contract/refusal';
import type { Asking, Question } from './asking';
import { explainFailure } from './explain-failure';
import { takeReply } from './take-reply';

/** Runs an action in the page, where its questions go to Google. @throws Refusal or Problem, by way of the promise */
export async function runInPage<Result>(asking: Asking<Result>): Promise<Result> {
  let step = asking.next([]);
  while (!step.done) {
    let answers: unknown[] | undefined;
    let failure: unknown;
    try {
      answers = step.value.length === 0 ? await aBreath() : await Promise.all(step.value.map(send));
    } catch (error) {
      failure = error;
    }
    step = answers ? asking.next(answers) : asking.throw(failure);
  }
  return step.value;
}

const aBreath = (): Promise<[]> => new Promise((resolve) => setTimeout(() => resolve([]), 0));

const send = ({ name, request }: Question): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(new Refusal(explainFailure(error)));
    try {
      google.script.run
        .withSuccessHandler((reply) => {
          try {
            resolve(takeReply(name, reply));
          } catch (error) {
            reject(error);
          }
        })
        .withFailureHandler(fail)
        .answerSidebar(name, { version: BUILD_VERSION, ...request });
    } catch (error) {
      fail(error);
    }
  });
