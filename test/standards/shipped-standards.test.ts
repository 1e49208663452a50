/** The frozen versions, held against the page about standards as the oracle tells it. */
import { describe, expect, test } from 'vitest';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import { type Standard, TIERS } from '../../src/standards/standard';
import { type CycleRules, HALF_YEAR, VERSIONS, type Version } from '../oracle/versions';

const named = (id: string): Standard => {
  const standard = shippedStandards.find((one) => one.id === id);
  if (!standard) throw new Error(`no version ${id} is shipped`);
  return standard;
};

const dayOf = (text: string): number => Number(text.replaceAll('-', ''));
const planOf = ({ months, nodes, idleRunThatPasses }: CycleRules) => ({
  months,
  nodes,
  longestIdleRun: idleRunThatPasses,
});

/** What a version asks of a store, in the words of the product. */
const askedBy = (version: Version) => ({
  exemption: version.exemptFor === 'three months' ? 'three months' : 'month of opening',
  trial: planOf(version.trial),
  formal: planOf(version.formal),
  salesComparison: version.equalSalesPass ? 'at least' : 'above',
  score: {
    lowest: 0,
    highest: 5,
    comparison: version.equalScorePasses ? 'at least' : 'above',
    monthsCounted: version.monthsCounted,
  },
});

test('they are those that the oracle knows, in the order of their days', () => {
  expect(shippedStandards.map(({ id }) => id)).toEqual([...VERSIONS, HALF_YEAR].map(({ id }) => id));
});

test.each(VERSIONS)('$id governs by date from its day on, and asks what the oracle’s asks', (version) => {
  expect(named(version.id)).toMatchObject({
    ...askedBy(version),
    effectiveDay: dayOf(version.inForceFrom),
    selection: 'by date',
  });
  expect(named(version.id).score.stated).toBeUndefined();
});

test('the half-year version governs by choice alone, and states its score target and its limit itself', () => {
  const asked = askedBy(HALF_YEAR);
  expect(named('2025-half-year')).toMatchObject({
    ...asked,
    effectiveDay: 20250101,
    selection: 'by choice',
    score: { ...asked.score, stated: { target: 4.1, failedMonthLimit: 3 } },
  });
});

describe('the service score', () => {
  const indicatorOf = (id: string) => named(id).score.indicator;

  test.each([
    ['2019-annual', '基础服务考核分', 'basic service score'],
    ['2020-annual', '基础服务考核分', 'basic service score'],
    ['2021-annual', '基础服务考核分', 'basic service score'],
    ['2022-annual', '基础服务考核分', 'basic service score'],
    ['2022-quarterly', '基础服务考核分', 'basic service score'],
    ['2023-quarterly', '店铺综合体验分', 'overall experience score'],
    ['2024-quarterly', '店铺综合体验分', 'overall experience score'],
    ['2025-annual', '店铺综合体验分', 'overall experience score'],
    ['2025-half-year', '店铺真实体验分', 'real experience score'],
  ])('of %s is %s', (id, zh, en) => {
    expect(indicatorOf(id)).toEqual({ zh, en });
  });

  test.each(['2024-quarterly', '2025-annual'])('of %s is shown as another one from 2025-06-30 on', (id) => {
    expect(named(id).score.replaced).toEqual({
      day: 20250630,
      by: { zh: '店铺真实体验分', en: 'real experience score' },
    });
  });
});

describe.each(shippedStandards)('$id', ({ id, name, provenance }) => {
  test('is named by its year in both languages, and as no other', () => {
    const year = id.slice(0, 4);
    expect(name.zh).toMatch(new RegExp(`^${year}年天猫商家考核标准`));
    expect(name.en).toMatch(new RegExp(`^${year} Tmall assessment standard`));
    for (const language of ['zh', 'en'] as const) {
      expect(shippedStandards.filter((other) => other.name[language] === name[language])).toHaveLength(1);
    }
  });

  test('says of each field how far it can be trusted and where it was read, or what it was concluded from', () => {
    expect(Object.keys(provenance).sort()).toEqual([
      'continuity',
      'counting',
      'effectiveDay',
      'exemption',
      'formal',
      'indicator',
      'sales',
      'score',
      'trial',
    ]);
    for (const { tier, source } of Object.values(provenance)) {
      expect(TIERS.filter((one) => one !== 'own entry')).toContain(tier);
      if (tier === 'inferred' || tier === 'translated draft') {
        expect(source.zh).toMatch(/\p{Script=Han}/u);
        expect(source.en).toMatch(/^[\x20-\x7e]+$/);
      } else {
        expect(source.zh).toMatch(/^(《.+》|[\w.-]+\.[a-z]+\/)/);
        expect(source.en).toBe(source.zh);
      }
    }
  });

  test('cites an article for every field, or for none', () => {
    const articles = Object.values(provenance).map(({ article }) => article);
    const cited = articles.filter((article) => /^\d(\(\d\))?$/.test(article));
    expect([0, articles.length]).toContain(cited.length);
    expect(articles.filter((article) => article !== '')).toEqual(cited);
  });
});

test('every other version cites the articles of its own text, or none where their numbers are not known', () => {
  const articlesOf = (id: string) => [
    ...new Set(Object.values(named(id).provenance).map(({ article }) => article)),
  ];
  expect(articlesOf('2023-quarterly')).toEqual(['2', '1(1)', '1(2)', '1(3)', '3']);
  for (const id of ['2019-annual', '2024-quarterly', '2025-annual', '2025-half-year']) {
    expect(articlesOf(id)).toEqual(['']);
  }
});

test('what the version of July 2022 asks was read in the rule text, in the articles that ask it', () => {
  const { provenance } = named('2022-quarterly');
  expect(new Set(Object.values(provenance).map(({ tier }) => tier))).toEqual(new Set(['rule text']));
  expect(Object.entries(provenance).map(([field, { article }]) => `${field}: ${article}`)).toEqual([
    'effectiveDay: 3',
    'exemption: 2(1)',
    'trial: 2(2)',
    'formal: 2(3)',
    'sales: 4(1)',
    'indicator: 4(2)',
    'score: 4(2)',
    'counting: 4(2)',
    'continuity: 4(3)',
  ]);
});
