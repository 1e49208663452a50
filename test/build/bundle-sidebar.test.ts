import { beforeAll, describe, expect, test } from 'vitest';
import { type BundledSidebar, bundleSidebar, sidebarFiles } from '../../build/bundle-sidebar';
import { daysTexts } from '../../src/messages/ahead/days';
import { functionTexts } from '../../src/messages/functions';
import { importTexts } from '../../src/messages/import/reading';
import { needTexts } from '../../src/messages/store/life';
import { describedFunctions } from '../../src/reference/described-functions';

let sidebar: BundledSidebar;
let page: string;
let script: string;
beforeAll(async () => {
  sidebar = await bundleSidebar();
  ({ page } = sidebar);
  script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
});

/** A script with the characters that it writes by their numbers. */
const readable = (text: string): string =>
  text
    .replaceAll('\\/', '/')
    .replace(/\\u([\da-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));

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

  test('and its pieces hold nothing in their scripts that HtmlService is reported to cut, or nobody has told of', () => {
    for (const text of [page, ...Object.values(sidebar.pieces)]) expect(text).not.toContain('//');
    for (const text of [script, ...Object.values(sidebar.pieces)])
      expect(/[^\n\x20-\x7e]/.exec(text)).toBeNull();
  });

  test('and its pieces ask for nothing from elsewhere', () => {
    const all = readable(Object.values(sidebarFiles(sidebar)).join('\n'));
    // The namespaces of XML, those of Excel's and its neighbours' files among them, are names, which nobody fetches.
    const names =
      /^http:\/\/(www\.w3|schemas\.(openxmlformats|microsoft)|sheetjs\.openxmlformats|purl(\.oclc)?|docs\.oasis-open|openoffice)\.(org|com)\//;
    // The calendar's library names itself, and pages of its documentation where it refuses something.
    const told =
      /^(?:https:\/\/sebbo2002\.github\.io\/ical-generator\/|\/\/sebbo\.net\/\/ical-generator\/\/)/;
    const addresses = all.match(/(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'\s)]*/g) ?? [];
    const others = addresses.filter((address) => !names.test(address) && !told.test(address));
    expect(others).toEqual([]);
    expect(all).not.toMatch(/<link|\ssrc=|fetch\(|XMLHttpRequest|import\(/);
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).not.toMatch(/@import|url\(/);
  });

  test('is at most 400 KB at opening, and no piece is more than one answer may carry', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(400_000);
    for (const text of Object.values(sidebar.pieces)) expect(Buffer.byteLength(text)).toBeLessThan(500_000);
  });

  test('is understood by browsers that know ES2019', () => {
    expect(script).not.toMatch(/\?\?=|\|\|=|&&=/);
    expect(() => new Function(script)).not.toThrow();
  });
});

describe('the pieces that come later', () => {
  test('hold nothing that HtmlService takes for a comment or a template', () => {
    for (const text of Object.values(sidebar.pieces)) expect(text).not.toMatch(/`|<!--|<\?|<\/script/i);
  });

  test('need no chunk that neither they nor the page bring', () => {
    const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
    const brought = (text: string) => names(text, /pageChunks\.define\("([^"]+)"/g);
    // What is imported by import() comes with another piece.
    const late = new Set(
      Object.values(sidebarFiles(sidebar)).flatMap((text) =>
        names(text, /then\(\(\)=>[^()]*\(require\("([^"]+)"/g),
      ),
    );
    const lateIn = Object.values(sidebar.pieces).flatMap(brought);
    expect(late.size).toBeGreaterThan(6);
    expect([...late].filter((name) => !lateIn.includes(name))).toEqual([]);
    for (const text of [page, ...Object.values(sidebar.pieces)]) {
      const there = new Set([...brought(page), ...brought(text), ...late]);
      expect(names(text, /\brequire\("([^"]+)"\)/g).filter((name) => !there.has(name))).toEqual([]);
    }
  });

  test('carry the help of every function in both languages, and none of the functions', () => {
    const [, json = ''] = /=JSON\.parse\('((?:[^'\\]|\\.)*)'\)/.exec(sidebar.pieces.functions) ?? [];
    const described = new Function(`return JSON.parse('${json}')`)();
    expect(described).toEqual(describedFunctions());
    expect(sidebar.inputs.filter((file) => /\/functions\/(?:[a-z]+\/)?tmall-/.test(file))).toEqual([]);
  });

  test('hold the reading of files once, as a script that a worker can be made of', () => {
    // With these words SheetJS says that a zip is cut off.
    const holders = Object.values(sidebarFiles(sidebar)).filter((text) => /Bad uncompressed size/.test(text));
    expect(holders.map((text) => text === sidebar.pieces.reader)).toEqual([true]);
    const inWorker = new Function('self', `${sidebar.pieces.reader}\norderReader.listen(self)`);
    const said: unknown[] = [];
    inWorker({ postMessage: (message: unknown) => said.push(message) });
    expect(said).toEqual([{ kind: 'ready' }]);
  });

  test.each([
    ['store', needTexts.heading.en],
    ['plan', daysTexts.heading.en],
    ['functions', functionTexts.searchHint.en],
    ['write', 'SAMPLE'],
    ['import', importTexts.private.en],
    ['calendar', 'BEGIN:VCALENDAR'],
    ['reader', 'Bad uncompressed size'],
  ] as const)('%s takes out of the page’s opening what nobody needs before', (piece, words) => {
    // Whole texts of this size say nothing to whoever reads that they differ.
    expect([sidebar.pieces[piece].includes(words), page.includes(words)]).toEqual([true, false]);
  });
});
