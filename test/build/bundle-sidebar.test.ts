import { beforeAll, describe, expect, test } from 'vitest';
import { bundleSidebar } from '../../build/bundle-sidebar';
import { catalogue } from '../../src/functions/catalogue';

let page: string;
let script: string;
beforeAll(async () => {
  page = await bundleSidebar();
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
    // The namespaces of XML are names, which nobody fetches.
    const addresses = page.match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'\s)]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(page).not.toMatch(/<link|\ssrc=|@import|url\(|fetch\(|XMLHttpRequest|import\(/);
  });

  test('carries the help of every function in both languages, and none of the functions', () => {
    for (const { name, summary } of catalogue) {
      for (const text of [name, summary.zh, summary.en]) expect(script).toContain(text);
    }
    // What a function says of an argument that is not there.
    expect(script).not.toContain('缺少参数');
    expect(Buffer.byteLength(page)).toBeLessThan(150_000);
  });

  test('is understood by browsers that know ES2019', () => {
    expect(script).not.toMatch(/\?\?=|\|\|=|&&=/);
    expect(() => new Function(script)).not.toThrow();
  });
});
