/** The browser on this machine, driven by keyboard and mouse; nothing leaves the machine without the test seeing it. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser } from '../../build/find-browser.mjs';
import { fontEnvironment } from './fonts/font-environment';

/** In a locale that the machine lacks, a browser saves no file under a Chinese name. */
const LOCALE = { LC_ALL: 'C.UTF-8', LANGUAGE: 'en' };

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page of the tests lives for seconds: what V8 would make of its code to run faster costs more than it saves. */
const SHORT_LIVED = '--js-flags=--no-opt --no-maglev';

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in the page, and each request to another machine. Empty when all is well. */
  readonly complaints: readonly string[];
}

/** The browser of this worker: starting one for each file took longer than many of their tests. It ends with the worker. */
let running: Promise<Browser> | undefined;

export function openBrowser(): Promise<Browser> {
  running ??= startBrowser([SHORT_LIVED]);
  return running;
}

/** What stays open from one file to the next, since opening it anew costs a process. */
const kept = new WeakSet<BrowserContext>();

/** Keeps the pages of this profile for the tests of the next files; whoever asks for that sees to it that they start clean. */
export function keepOpen(context: BrowserContext): void {
  kept.add(context);
}

/** Closes whatever else the tests of a file have opened, so that those of the next find a browser as it is at first. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  const contexts = (browser?.contexts() ?? []).filter((context) => !kept.has(context));
  await Promise.all(contexts.map((context) => context.close()));
}

/** Starts a browser that is nobody else’s; whoever starts it closes it. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser on this machine; npm test installs one.');
  return chromium.launch({
    executablePath,
    args: [...QUIET, ...more],
    env: { ...process.env, ...LOCALE, ...fontEnvironment },
  });
}

/** @param more what is to be otherwise than usual */
export async function openPage(
  browser: Browser,
  address: string,
  more: BrowserContextOptions = {},
): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...more,
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`asked ${hostname}`);
  });
  await page.goto(address);
  await page.waitForFunction(() => 'localWorkbook' in globalThis);
  return { page, complaints };
}
