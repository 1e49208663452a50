import type { Asking, Question } from '../../../src/sidebar/model/asking';
import { createModel } from '../../../src/sidebar/model/model';
import { openWorkbook } from '../../../src/sidebar/model/open-workbook';
import { initialState, type PageModel } from '../../../src/sidebar/model/page-state';
import { takeReply } from '../../../src/sidebar/model/take-reply';
import { buildVersion } from '../../build-version';
import type { Workbook } from './workbook';

/*
 * The page without a browser: its model and its actions over a headless workbook, through JSON as at Google. What it
 * computes is what the page computes; only drawing is left out.
 */

const version = buildVersion();

/** A question that the page has asked. */
export interface AskedQuestion {
  readonly name: Question['name'];
  /** The characters of JSON that were sent and that came back. */
  readonly sent: number;
  readonly got: number;
}

export interface HeadlessPage {
  readonly model: PageModel;
  /** Runs an action to its end without waiting. @throws what the user would be told */
  readonly run: <Result>(asking: Asking<Result>) => Result;
  /** The questions that were asked so far, in order. */
  readonly asked: AskedQuestion[];
}

/** Makes a page that has read nothing yet. */
export function pageOf(book: Workbook): HeadlessPage {
  const asked: AskedQuestion[] = [];
  const answer = ({ name, request }: Question): unknown => {
    const sent = JSON.stringify(request);
    const reply = book.call('answerSidebar', name, { version, ...JSON.parse(sent) });
    asked.push({ name, sent: sent.length, got: JSON.stringify(reply).length });
    return takeReply(name, reply);
  };
  return {
    model: createModel(initialState('zh', 'report')),
    asked,
    run: (asking) => {
      let step = asking.next([]);
      while (!step.done) {
        let answers: unknown[] | undefined;
        let failure: unknown;
        try {
          answers = step.value.map(answer);
        } catch (error) {
          failure = error;
        }
        step = answers ? asking.next(answers) : asking.throw(failure);
      }
      return step.value;
    },
  };
}

/** Makes a page that has just read the workbook. */
export function openPage(book: Workbook): HeadlessPage {
  const page = pageOf(book);
  page.run(openWorkbook(page.model, null));
  return page;
}
