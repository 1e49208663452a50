/** The guide speaks of what is on the screen: each bold word of it is one of the product's own, in its language. */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Language } from '../src/messages/language';

const MESSAGES = new URL('../src/messages/', import.meta.url);

async function allMessages(): Promise<object[]> {
  const names = await readdir(MESSAGES, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts'));
  return Promise.all(files.map((name) => import(new URL(name, MESSAGES).href)));
}

/** Every text in the language, however deep it lies among the messages. */
function textsIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [String(value[language])];
  return Object.values(value).flatMap((inner) => textsIn(inner, language));
}

const GUIDES: readonly (readonly [Language, string])[] = [
  ['zh', 'docs/guide.zh-CN.md'],
  ['en', 'docs/guide.md'],
];

const guide = (file: string): Promise<string> => readFile(new URL(`../${file}`, import.meta.url), 'utf8');

test.each(GUIDES)('its bold words are on the screen (%s)', async (language, file) => {
  const known = new Set(textsIn(await allMessages(), language));
  const bold = [...(await guide(file)).matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words);
  expect(bold.length).toBeGreaterThan(20);
  expect(bold.filter((words) => !known.has(words))).toEqual([]);
});

describe('the two guides', () => {
  const shapeOf = (text: string) => ({
    headings: [...text.matchAll(/^#+ /gm)].map(([marks]) => marks),
    pictures: [...text.matchAll(/pictures\/([\w-]+)\.(?:zh|en)\.png/g)].map(([, name]) => name),
  });

  test('have the same headings and pictures', async () => {
    const [zh, en] = await Promise.all(GUIDES.map(([, file]) => guide(file)));
    expect(shapeOf(zh ?? '')).toEqual(shapeOf(en ?? ''));
  });
});
