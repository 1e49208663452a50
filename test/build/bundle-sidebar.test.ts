import { beforeAll, describe, expect, test } from 'vitest';
import { bundleSidebarWhole } from '../../build/bundle-sidebar';
import { catalogue } from '../../src/functions/catalogue';

let page: string;
let script: string;
let inputs: readonly string[];
beforeAll(async () => {
  ({ page, inputs } = await bundleSidebarWhole());
  script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
});

describe('the page of the sidebar', () => {
  test('is one file with its style and its script inside', () => {
    expect(page.match(/<style[\s>]/g)).toHaveLength(1);
    expect(page.match(/<script[\s>]/g)).toHaveLength(1);
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).toContain('.primary{');
    expect(script.length).toBeGreaterThan(10_000);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN" data-start="report">/);
  });

  test('holds nothing that HtmlService takes for a comment, a template or an end of the script', () => {
    expect(page).not.toContain('`');
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('<?');
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page.match(/<\/style/gi)).toHaveLength(1);
  });

  test('asks for nothing from elsewhere', () => {
    // The namespaces of XML, those of Excel's and its neighbours' files among them, are names, which nobody fetches.
    const names =
      /^http:\/\/(www\.w3|schemas\.(openxmlformats|microsoft)|sheetjs\.openxmlformats|purl(\.oclc)?|docs\.oasis-open|openoffice)\.(org|com)\//;
    // The calendar's library names itself, and pages of its documentation where it refuses something.
    const told =
      /^(?:https:\/\/sebbo2002\.github\.io\/ical-generator\/|\/\/sebbo\.net\/\/ical-generator\/\/)/;
    const addresses = page.match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'\s)]*/g) ?? [];
    const others = addresses.filter((address) => !names.test(address) && !told.test(address));
    expect(others).toEqual([]);
    expect(page).not.toMatch(/<link|\ssrc=|fetch\(|XMLHttpRequest|import\(/);
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).not.toMatch(/@import|url\(/);
  });

  test('carries the help of every function in both languages, and none of the functions', () => {
    for (const { name, help } of catalogue) {
      for (const text of [name, help.summary.zh, help.summary.en]) expect(script).toContain(text);
    }
    expect(inputs.filter((file) => /\/functions\/(?:[a-z]+\/)?tmall-/.test(file))).toEqual([]);
  });

  test('holds the reading of files once, as a function that a worker can be made of', () => {
    // With these words SheetJS says that a zip is cut off.
    expect(script.match(/Bad uncompressed size/g)).toHaveLength(1);
    const reader = new Function(
      `${script.slice(0, script.indexOf('return orderReader}'))}return orderReader};return startOrderReader`,
    )();
    const inWorker = new Function('self', `(${reader})().listen(self)`);
    const said: unknown[] = [];
    inWorker({ postMessage: (message: unknown) => said.push(message) });
    expect(said).toEqual([{ kind: 'ready' }]);
  });

  test('is no larger than it has to be, of which the reading of workbooks is a third', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(940_000);
  });

  test('is understood by browsers that know ES2019', () => {
    expect(script).not.toMatch(/\?\?=|\|\|=|&&=/);
    expect(() => new Function(script)).not.toThrow();
  });
});
