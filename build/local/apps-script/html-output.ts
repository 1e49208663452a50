/** A page of HTML that a dialog shows. */
import { READING } from './auth-mode';
import { servedPage } from './served-page';
import { strictService } from './strict-service';

interface Page {
  html: string;
  width?: number;
  height?: number;
  title?: string;
}

const pages = new WeakMap<object, Page>();

export const createHtmlOutput = (html: string): object => outputOf(html, () => html);

/** A page from a file. Its content is reported to be parsed anew and spoilt where a script asks for it. */
export const createFileOutput = (html: string): object =>
  outputOf(html, () => {
    throw new Error('getContent may spoil a page from a file: take getRawContent of createTemplateFromFile.');
  });

function outputOf(html: string, content: () => string): object {
  const page: Page = { html: servedPage(html) };
  const change = (changed: Partial<Page>): object => {
    Object.assign(page, changed);
    return output;
  };
  const output: object = strictService<keyof GoogleAppsScript.HTML.HtmlOutput>('HtmlOutput', {
    getContent: { modes: READING, signatures: [[]], run: content },
    setTitle: { modes: READING, signatures: [['String']], run: (title: string) => change({ title }) },
    setWidth: { modes: READING, signatures: [['number']], run: (width: number) => change({ width }) },
    setHeight: { modes: READING, signatures: [['number']], run: (height: number) => change({ height }) },
  });
  pages.set(output, page);
  return output;
}

export function describeHtmlOutput(output: object): Page {
  const page = pages.get(output);
  if (!page) throw new Error('This is not an HtmlOutput.');
  return page;
}
