import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Bilingual, Language } from '../../../src/messages/language';
import { closePages, openBrowser } from '../open-browser';
import { bundlePlayedSidebar } from './bundle-played';
import { type OpenSidebar, openSidebar } from './open-sidebar';

export type Opening = Omit<Parameters<typeof openSidebar>[1], 'html'> & {
  /** The tab that the server would open first. */
  readonly start?: string;
};

/** A browser for the tests of a file, and a way to open the page in it. */
export function sidebarSuite(): (opening: Opening) => Promise<OpenSidebar> {
  let html: string;
  let browser: Browser;
  let opened: OpenSidebar[] = [];

  beforeAll(async () => {
    [html, browser] = await Promise.all([bundlePlayedSidebar(), openBrowser()]);
  });
  afterAll(() => closePages(browser));

  /** Whatever a test does, the page asks nobody but the server, writes nothing to the console and hears every failure. */
  afterEach(async () => {
    const faults = await Promise.all(opened.map((sidebar) => sidebar.faults()));
    await Promise.all(opened.map((sidebar) => sidebar.close()));
    opened = [];
    expect(faults.flat()).toEqual([]);
  });

  return async ({ start = 'report', ...opening }) => {
    const page = html.replace('data-start="report"', `data-start="${start}"`);
    const sidebar = await openSidebar(browser, { html: page, ...opening });
    opened.push(sidebar);
    return sidebar;
  };
}

export const button = (page: Page, text: Bilingual, language: Language): Locator =>
  page.getByRole('button', { name: text[language], exact: true });
export const sees = (page: Page, text: string): Promise<void> =>
  page.locator(':visible', { hasText: text }).last().waitFor();
export const focusedText = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() =>
    document.activeElement === document.body ? 'nothing' : document.activeElement?.textContent,
  );
export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** An answer that comes when the test says so. */
export function held<Answer>(answer: Answer): {
  readonly answer: Promise<Answer>;
  readonly release: () => void;
} {
  let release: () => void = () => undefined;
  const promise = new Promise<Answer>((resolve) => {
    release = () => resolve(answer);
  });
  return { answer: promise, release };
}
