import type { Browser, Page } from 'playwright-core';
import type { EndpointName, Endpoints } from '../../../src/sidebar/contract';
import { installFakeGoogle, type Outcome } from './fake-google';

type Answers = {
  readonly [Name in EndpointName]?: (
    request: Endpoints[Name]['request'],
  ) => Answered<Endpoints[Name]['answer']> | Promise<Answered<Endpoints[Name]['answer']>>;
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
  readonly requestsOf: (name: EndpointName) => unknown[];
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
  await page.exposeFunction('answerFromTest', async (name: EndpointName, text: string) => {
    const request = JSON.parse(text);
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
