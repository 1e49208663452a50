/** Tests that the texts of the Marketplace listing keep its limits, in both languages, and ask for the scopes we have. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const listing = read('MARKETPLACE.md');

const FIELDS = [
  ['English', /\*\*Name\*\*: (.+)/, /\*\*Short description\*\*: (.+)/, 'Detailed description', 'Category'],
  ['简体中文', /\*\*名称\*\*：(.+)/, /\*\*简短说明\*\*：(.+)/, '详细说明', '类别'],
] as const;

test.each(FIELDS)('%s: name and descriptions', (heading, name, short, long, next) => {
  const part = listing.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const [title, summary] = [name, short].map((field) => field.exec(part)?.[1] ?? '');
  expect(title).toMatch(/^.{3,50}$/);
  expect(title).not.toMatch(/google|sheets|workspace/i);
  expect(summary).toMatch(/^.{40,200}$/u);
  const text = part.split(`**${long}**`)[1]?.split(`**${next}**`)[0] ?? '';
  expect(text.length).toBeGreaterThan(300);
  expect(text.length).toBeLessThan(16_000);
  const known = new Set<string>(catalogue.map((entry) => entry.name));
  expect((text.match(/TMALL_\w+/g) ?? []).filter((mentioned) => !known.has(mentioned))).toEqual([]);
});

test('its scopes are those of the manifest', () => {
  const named = [...listing.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map(
    ([, scope]) => scope,
  );
  expect(named).toEqual(JSON.parse(read('appsscript.json')).oauthScopes);
});

test('its screenshots have the size that is asked for', () => {
  const files = [...listing.matchAll(/`(docs\/pictures\/[\w.-]+\.png)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) {
    // A PNG begins with its width and height, four bytes each, after sixteen others.
    const head = readFileSync(new URL(`../../${file}`, import.meta.url)).subarray(16, 24);
    expect([file, head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([file, 1280, 800]);
  }
});
