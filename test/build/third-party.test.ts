import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Addon } from '../../build/bundle';
import { noticesDocument } from '../../build/notices-document';
import { legalComment, thirdPartiesOf } from '../../build/third-party';
import { builtAddon } from '../support/built-addon';

let addon: Addon;
beforeAll(async () => {
  addon = await builtAddon();
});

test('THIRD-PARTY-NOTICES.md is what the bundles’ files make (npm run docs)', async () => {
  const committed = await readFile(new URL('../../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8');
  expect(committed).toBe(await noticesDocument(addon));
  for (const { text } of addon.parties) expect(committed).toContain(text);
});

test('the script, the page and its pieces name what they hold of others, each in one comment that no reader takes for more', () => {
  for (const [text = '', names] of [
    [addon.code, ['valibot']],
    [addon.pages['sidebar.html'], ['preact']],
    [addon.pages['piece-reader.html'], ['papaparse', '@e965/xlsx', 'fflate']],
    [addon.pages['piece-calendar.html'], ['ical-generator', 'date-fns']],
  ] as const) {
    const [comment = '', ...others] = text.match(/\/\*![\s\S]*?\*\//g) ?? [];
    expect(others).toEqual([]);
    for (const name of names) expect(comment).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
    expect(comment.slice(1)).not.toMatch(/\/\/|[<`]/);
  }
});

test('a package without the text of its licence stops the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parties-'));
  const home = join(folder, 'node_modules/@some/one');
  const inputs = {
    'node_modules/@some/one/index.js': { bytes: 1, imports: [] },
    'src/own.ts': { bytes: 1, imports: [] },
  };
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{"name":"@some/one","version":"1.0.0","license":"MIT"}');
  try {
    await expect(thirdPartiesOf({ inputs }, folder)).rejects.toThrow(
      '@some/one comes without the text of its licence',
    );
    await writeFile(join(home, 'LICENSE'), 'MIT\r\n\r\nCopyright (c) 2026 Some One https://some.one\r\n');
    const parties = await thirdPartiesOf({ inputs }, folder);
    expect(parties.map(({ name, text }) => [name, text.split('\n').length])).toEqual([['@some/one', 3]]);
    expect(legalComment(parties)).toContain('\n@some/one 1.0.0, MIT, Copyright (c) 2026 Some One\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
