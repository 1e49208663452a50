import type { Browser, Page } from 'playwright-core';
import type { Endpoints } from '../../../src/sidebar/contract';
import type { ActionName, Result, Wish } from '../../../src/sidebar/model/actions';
import { installFakeGoogle, type Outcome } from './fake-google';

/** What the page may ask the test: an action of its own, which the test plays, or an endpoint that is still there. */
type Asks = Omit<Endpoints, ActionName> & {
  readonly [Name in ActionName]: { readonly request: Wish<Name>; readonly answer: Result<Name> };
};
type AskName = keyof Asks;

type Answers = {
  readonly [Name in AskName]?: (
    request: Asks[Name]['request'],
  ) => Answered<Asks[Name]['answer']> | Promise<Answered<Asks[Name]['answer']>>;
};
type Answered<Answer> = Answer | Outcome;

/** The server's sentence of refusal. */
export const refuse = (message: string): Outcome => ({
  reply: { ok: false, message: { zh: message, en: message } },
});
export const googleFails = (message: string, name = 'ScriptError'): Outcome => ({
  failure: { name, message },
});

export interface Call {
  readonly name: string;
  readonly request: unknown;
}

export interface OpenSidebar {
  readonly page: Page;
  /** What the page asked the server, in order. */
  readonly calls: Call[];
  readonly requestsOf: (name: AskName) => unknown[];
  /** What went wrong unnoticed: requests to elsewhere, errors of scripts, failures without a handler. */
  readonly faults: () => Promise<string[]>;
}

interface Opening {
  readonly html: string;
  readonly answers: Answers;
  readonly width?: number;
  readonly locale?: string;
}

const ADDRESS = 'https://sidebar.test/';

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && ('reply' in value || 'failure' in value);

/** The page as Google shows it, 300 px wide, over a server that the test plays. */
export async function openSidebar(browser: Browser, opening: Opening): Promise<OpenSidebar> {
  const { html, answers, width = 300, locale = 'en-US' } = opening;
  const context = await browser.newContext({
    locale,
    viewport: { width, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const calls: Call[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  await context.route('**', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    faults.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction('answerFromTest', async (name: AskName, text: string) => {
    const sent = JSON.parse(text);
    const request = sent !== null && 'wish' in sent ? sent.wish : sent;
    calls.push({ name, request });
    const answer: unknown = await answers[name]?.(request as never);
    if (answer === undefined) faults.push(`the test answers no ${name}`);
    return JSON.stringify(isOutcome(answer) ? answer : { reply: { ok: true, answer } });
  });
  await page.addInitScript(installFakeGoogle);
  await page.goto(ADDRESS);
  return {
    page,
    calls,
    requestsOf: (name) => calls.filter((call) => call.name === name).map(({ request }) => request),
    faults: async () => [...faults, ...(await page.evaluate(() => window.unheard))],
  };
}
