/** A page of HTML that a dialog shows. */
import { READING } from './auth-mode';
import { strictService } from './strict-service';

interface Page {
  html: string;
  width?: number;
  height?: number;
  title?: string;
}

const pages = new WeakMap<object, Page>();

export function createHtmlOutput(html: string): object {
  const page: Page = { html };
  const change = (changed: Partial<Page>): object => {
    Object.assign(page, changed);
    return output;
  };
  const output: object = strictService<keyof GoogleAppsScript.HTML.HtmlOutput>('HtmlOutput', {
    getContent: { modes: READING, signatures: [[]], run: () => page.html },
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
