import { describe, expect, test } from 'vitest';
import { INDICATOR_KEYS, isScoreDimension } from '../../../src/diagnosis/indicators';
import { measures } from '../../../src/plan/measures/measures';
import { storeOfKey, taskKey } from '../../../src/plan/tasks/task';
import { SCORE_DIMENSIONS } from '../../../src/rules/dimensions';

const names = measures.map((measure) => [measure.key, measure] as const);

describe('the catalogue of measures', () => {
  test('has no two of one key, and every key makes the key of a task', () => {
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
    for (const { key } of measures) expect(storeOfKey(taskKey(key, '2023-10-31', '甲@店'))).toBe('甲@店');
  });

  test('has something for every requirement and for every dimension and indicator', () => {
    expect(new Set(measures.map(({ serves }) => serves))).toEqual(
      new Set(['sales', 'service', 'continuity']),
    );
    const moved = new Set(measures.flatMap(({ moves }) => moves));
    const others = INDICATOR_KEYS.filter((key) => !isScoreDimension(key) && key !== 'extraPoints');
    // What moves a dimension of the basic score moves those of later scores: see the tasks of a live store.
    expect(moved).toEqual(new Set([...SCORE_DIMENSIONS, ...others]));
  });

  test('has a most direct measure for every dimension', () => {
    const direct = measures.filter(({ effect, serves }) => effect === 1 && serves === 'service');
    expect(new Set(direct.flatMap(({ moves }) => moves))).toEqual(
      new Set([
        'goods',
        'logistics',
        'after-sales',
        'consultation',
        'disputes',
        'refundRate',
        'complaintRate',
        'replyTime',
      ]),
    );
  });

  test.each(names)(
    '%s is one sentence in each language, begun in time, and never against the rules',
    (_, measure) => {
      const { zh, en } = measure.text;
      expect(zh).toMatch(/^[^\n]{10,60}。$/);
      expect(en).toMatch(/^[A-Z][^\n]{30,140}\.$/);
      expect(zh).not.toMatch(/[刷补]单|刷量|返现|好评返|虚假|代付|空包|买家秀奖励/);
      expect(en).not.toMatch(/fake|brush|buy (orders|reviews)|cash ?back|incentiv|empty parcel/i);
      expect(measure.leadDays).toBeGreaterThanOrEqual(30);
      expect(measure.leadDays).toBeLessThanOrEqual(90);
    },
  );
});
