/** Tests that what the README counts and lists is what the code holds, in both languages. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';

const read = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

const COUNTED: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  zh: ['二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
};

test.each([
  ['README.md', 'en', /\*\*Of the (\w+) versions of the standard it knows/],
  ['README.zh-CN.md', 'zh', /\*\*收录的(.+?)个版本中/],
] as const)('%s counts the versions that are shipped', async (name, language, sentence) => {
  const [, words = ''] = sentence.exec(await read(name)) ?? [];
  expect(COUNTED[language].indexOf(words) + 2).toBe(shippedStandards.length);
});

test.each(['README.md', 'README.zh-CN.md'])('%s lists every function, once', async (name) => {
  const rows = (await read(name)).split('\n').filter((line) => /^\|(?: *\|| `TMALL_)/.test(line));
  const listed = rows.flatMap((row) => row.match(/TMALL_\w+/g) ?? []);
  expect(listed.sort()).toEqual(catalogue.map((entry) => entry.name).sort());
});
