import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const documents = async (): Promise<string[]> => [
  ...(await readdir(root)).filter((name) => name.endsWith('.md')),
  ...(await readdir(`${root}docs`, { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Finds the links to files of the repository, without their anchors. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);

test('no link from one document to a file of the repository is dead', async () => {
  const names = await documents();
  const dead = await Promise.all(
    names.map(async (name) => {
      const base = new URL(name, `file://${root}`);
      const links = linksOf(await readFile(base, 'utf8'));
      return links.filter((link) => !existsSync(new URL(link, base))).map((link) => `${name}: ${link}`);
    }),
  );
  expect(dead.flat()).toEqual([]);
});

test('every rule that the code cites by file stands in docs/rules.md', async () => {
  const text = await readFile(`${root}docs/rules.md`, 'utf8');
  for (const article of [
    '1',
    '2(1)',
    '2(2)',
    '2(3)',
    '3',
    '4',
    '4(1)',
    '4(2)',
    '4(3)',
    '5(1)',
    '5(2)',
    '5(3)',
  ]) {
    expect(text).toMatch(
      new RegExp(`^\\| ${article.replace(/[()]/g, '\\$&')} \\|.*\\]\\(\\.\\./src/.*\\]\\(\\.\\./test/`, 'm'),
    );
  }
});
