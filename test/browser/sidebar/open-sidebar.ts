import type { Browser, Page } from 'playwright-core';
import type { PieceName } from '../../../src/sidebar/contract/pieces';
import type { ActionName, Result, Wish } from '../../../src/sidebar/model/actions';
import { bundlePlayed } from './bundle-played';
import type { Outcome } from './fake-google';
import { giveBack, takePage } from './warm-pages';

/** What the page may ask the test: its own actions, which the test plays. */
type Asks = {
  readonly [Name in ActionName]: { readonly request: Wish<Name>; readonly answer: Result<Name> };
};
type AskName = ActionName;

type Answers = {
  readonly [Name in AskName]?: (
    request: Asks[Name]['request'],
  ) => Answered<Asks[Name]['answer']> | Promise<Answered<Asks[Name]['answer']>>;
};
type Answered<Answer> = Answer | Outcome | PlayedPortion;

/** How much an action has done, and how much is left; the page asks for the next portion where it goes on. */
interface PlayedPortion {
  readonly portion: readonly [done: number, left: number];
}

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
  /** Leaves the page to the next test. */
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly html: string;
  readonly answers: Answers;
  /** How the script answers where the page asks for pieces of itself; left out, it gives them. */
  readonly pieces?: (names: readonly PieceName[]) => Outcome | undefined | Promise<Outcome | undefined>;
  readonly width?: number;
  readonly locale?: string;
}

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && ('reply' in value || 'failure' in value);

/** The page as Google shows it, 300 px wide, over a server that the test plays. */
export async function openSidebar(browser: Browser, opening: Opening): Promise<OpenSidebar> {
  const { html, answers, pieces, width = 300, locale = 'en-US' } = opening;
  const faults: string[] = [];
  const calls: Call[] = [];
  const answerPieces = async ({ names }: { readonly names: readonly PieceName[] }) => {
    const bundled = await bundlePlayed();
    const given = { reply: { ok: true, answer: { texts: names.map((name) => bundled.pieces[name]) } } };
    return JSON.stringify((await pieces?.(names)) ?? given);
  };
  const answer = async (name: AskName | 'pieces', text: string) => {
    if (name === 'pieces') return answerPieces(JSON.parse(text));
    const sent = JSON.parse(text);
    const request = sent !== null && 'wish' in sent ? sent.wish : sent;
    calls.push({ name, request });
    const answer: unknown = await answers[name]?.(request as never);
    if (answer === undefined) faults.push(`the test answers no ${name}`);
    return JSON.stringify(isOutcome(answer) ? answer : { reply: { ok: true, answer } });
  };
  const blame = (fault: string) => faults.push(fault);
  const page = await takePage(
    browser,
    { locale, width },
    { html, blame, answer: (name, text) => answer(name as AskName | 'pieces', text) },
  );
  return {
    page,
    calls,
    requestsOf: (name) => calls.filter((call) => call.name === name).map(({ request }) => request),
    faults: async () => [...faults, ...(await page.evaluate(() => window.unheard))],
    close: () => giveBack(browser, page),
  };
}
