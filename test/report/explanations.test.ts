/** How typical stores are explained: the whole texts, and how long they are. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { statusNames } from '../../src/messages/terms';
import { inLines } from '../../src/report/explain';
import { goldenRows } from '../support/golden-rows';
import { reportOfTypical, TYPICAL_STORES } from '../support/typical-stores';

const explained = TYPICAL_STORES.map((store) => ({ store, report: reportOfTypical(store) }));
const textsIn = (language: Language): string[] =>
  explained.map(({ report }) => inLines(report.reasons, language));

/** Of an odd number of texts. */
const medianLength = (texts: readonly string[]): number =>
  texts.map(({ length }) => length).sort((one, other) => one - other)[(texts.length - 1) / 2] ?? Number.NaN;

describe.each([
  ['zh', 200],
  ['en', 480],
] as const)('in %s', (language, longestMedian) => {
  test('they read as they are written down', async () => {
    const chapters = textsIn(language).map((text, index) => {
      const { store, report } = explained[index] ?? {};
      const { zh = '', en = '' } = store?.name ?? {};
      const heading = `## ${language === 'zh' ? zh : en} · ${report ? statusNames[report.assessment.status][language] : ''}`;
      return `${heading}\n\n${text.replaceAll('\n', '\n\n')}\n`;
    });
    await expect(chapters.join('\n')).toMatchFileSnapshot(`../golden/explanations.${language}.md`);
  });

  test(`half of them have at most ${longestMedian} characters`, () => {
    expect(medianLength(textsIn(language))).toBeLessThanOrEqual(longestMedian);
  });
});

test('the decisive sentence comes first, in at most 60 Chinese characters', () => {
  const sentences = textsIn('zh').map((text) => text.split('\n')[0] ?? '');
  expect(sentences.filter(({ length }) => length > 60)).toEqual([]);
  expect(
    sentences.filter((sentence) => !/^(未上线|免考|不达标|缺数据|有风险|正常)[：，].+。$/.test(sentence)),
  ).toEqual([]);
});

test('so it does in every situation of the golden table', () => {
  const answers = goldenRows('explain.csv')
    .filter(({ function: name, situation }) => name === 'TMALL_EXPLAIN' && situation.endsWith('(zh)'))
    .map(({ result }) => String(JSON.parse(result)).split('\n')[0] ?? '');
  expect(answers.length).toBeGreaterThan(15);
  expect(answers.filter(({ length }) => length > 60)).toEqual([]);
});

test('what is unconfirmed is said once, at the end', () => {
  for (const text of textsIn('zh')) {
    const lines = text.split('\n');
    expect(lines.slice(0, -1).join('\n')).not.toContain('未经证实');
  }
  expect(textsIn('zh').filter((text) => text.split('\n').pop()?.startsWith('未经证实：'))).toHaveLength(13);
});

test('the stores stand as they are meant to', () => {
  expect(explained.map(({ report }) => report.assessment.status)).toEqual([
    'not open',
    'exempt',
    'on track',
    'at risk',
    'failed',
    'at risk',
    'at risk',
    'on track',
    'at risk',
    'failed',
    'failed',
    'no data',
    'no data',
    'at risk',
    'on track',
  ]);
});
