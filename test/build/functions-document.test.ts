import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { diagnosisDocument } from '../../build/diagnosis-document';
import { functionsDocument } from '../../build/functions-document';

test('docs/functions.md is what the catalogue makes (npm run docs)', async () => {
  const committed = await readFile(new URL('../../docs/functions.md', import.meta.url), 'utf8');
  expect(committed).toBe(functionsDocument());
});

test('docs/diagnosis.md is what the indicators and the sentences make (npm run docs)', async () => {
  const committed = await readFile(new URL('../../docs/diagnosis.md', import.meta.url), 'utf8');
  expect(committed).toBe(diagnosisDocument());
});
