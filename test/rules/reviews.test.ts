import { describe, expect, test } from 'vitest';
import { figure, MISSING, NOT_APPLICABLE } from '../../src/rules/target';
import { good, judge, month, records } from '../support/small-store';

describe('the service review', () => {
  test('names the months that failed, that equal the target, and that have no score', () => {
    const { service } = judge(
      20221130,
      records(good, { ...good, score: 3 }, { ...good, score: 2.9 }, { sales: 1 }),
    );
    expect(service.failed).toEqual([month(202209), month(202210)]);
    expect(service.equal).toEqual([month(202209)]);
    expect(service.unscored).toEqual([month(202211)]);
  });

  test('knows no failed and no equal month where there is no score target', () => {
    const { service } = judge(20220930, records(good, { ...good, score: 0 }), { score: MISSING });
    expect(service).toMatchObject({ failed: [], equal: [], answer: { kind: 'target missing' } });
  });

  test('is unknown for just the months that could still reach the limit, and met where they could not', () => {
    const failing = { ...good, score: 1 };
    const open = judge(20221130, records(failing, failing, { sales: 1 }, { sales: 1 })).service;
    expect(open.answer).toEqual({ kind: 'unknown', months: [month(202210), month(202211)] });
    expect(judge(20220930, records(good, { sales: 1 })).service.answer).toEqual({ kind: 'met' });
  });

  test('names no month for its target where no month has one', () => {
    const { service } = judge(20220831, records(good), { score: MISSING });
    expect(service.untargeted).toEqual([]);
  });

  test('warns one failed month before the limit, and not two', () => {
    const failing = { ...good, score: 1 };
    expect(judge(20220930, records(failing, failing)).service.isOneMonthFromLimit).toBe(false);
    expect(judge(20221031, records(failing, failing, failing)).service.isOneMonthFromLimit).toBe(true);
  });

  test('does not warn of a limit that is missing, or of one that does not apply', () => {
    const failing = { ...good, score: 1 };
    const known = records(failing, failing, failing);
    expect(judge(20221031, known, { failedMonthLimit: MISSING }).service.isOneMonthFromLimit).toBe(false);
    expect(
      judge(20221031, known, { score: NOT_APPLICABLE, failedMonthLimit: figure(1) }).service
        .isOneMonthFromLimit,
    ).toBe(false);
  });

  test('names the last judged month below the warning line, but not one at it, an earlier one, or an unknown one', () => {
    const warned = (...scores: (number | undefined)[]) =>
      judge(20220930, records(...scores.map((score) => ({ sales: 1, score }))), { warningLine: 3.5 }).service
        .belowWarningLine;
    expect(warned(4, 3.4)).toEqual({ month: month(202209), score: 3.4, line: 3.5 });
    expect(warned(4, 3.5)).toBeUndefined();
    expect(warned(3.4, 4)).toBeUndefined();
    expect(warned(4, undefined)).toBeUndefined();
  });

  test('holds the score of a month before against the warning line where the platform gave none since', () => {
    const warned = (...scores: (number | undefined)[]) =>
      judge(
        20221031,
        records(...scores.map((score) => ({ sales: 1, score, hasNoScore: score === undefined }))),
        { warningLine: 3.5 },
      ).service.belowWarningLine;
    expect(warned(3.4, undefined, undefined)).toEqual({ month: month(202208), score: 3.4, line: 3.5 });
    expect(warned(3.4, 4, undefined)).toBeUndefined();
    expect(warned(undefined, undefined, undefined)).toBeUndefined();
  });

  test('is open until the day before the last one of the months that count', () => {
    expect(judge(20230730, records(good)).service.isOpen).toBe(true);
    expect(judge(20230731, records(good)).service.isOpen).toBe(false);
  });

  test('has no warning line where the user gave none, and no judged month on the first day', () => {
    expect(judge(20220930, records(good, { ...good, score: 0 })).service.belowWarningLine).toBeUndefined();
    expect(judge(20220801, records(good), { warningLine: 5 }).service.belowWarningLine).toBeUndefined();
  });
});

describe('the sales review', () => {
  test('gives neither gap nor need where the target is missing or does not apply', () => {
    for (const target of [MISSING, NOT_APPLICABLE]) {
      const { sales } = judge(20220831, records(good), { salesAt: () => target });
      expect(sales).toMatchObject({ gap: undefined, requiredMonthly: undefined, paceIsShort: false });
    }
  });

  test('answers a missing target as missing, also where nothing was sold', () => {
    const { sales } = judge(20220831, records({ sales: 0, score: 4 }), { salesAt: () => MISSING });
    expect(sales.heading.answer).toEqual({ kind: 'target missing' });
  });

  test('finds the pace short only below the line, only while the target is not reached, and only after a finished month', () => {
    const short = (date: number, ...amounts: number[]) =>
      judge(date, records(...amounts.map((sales) => ({ sales, score: 4 })))).sales.paceIsShort;
    expect(short(20220831, 99)).toBe(true);
    expect(short(20220831, 100)).toBe(false);
    expect(short(20220815, 1)).toBe(false);
    expect(short(20221031, 100, 100, 100)).toBe(false);
  });

  test('does not call the pace of a reached target short', () => {
    const { sales } = judge(20220930, records({ sales: 400, score: 4 }, { sales: -100, score: 4 }));
    expect(sales).toMatchObject({ cumulative: 300, gap: 0, paceIsShort: false });
  });
});

describe('the continuity review', () => {
  test('names the months that cannot be told', () => {
    expect(judge(20220930, records(good, {})).continuity.unknownMonths).toEqual([month(202209)]);
  });
});

describe('the status', () => {
  test('is no data where only the score target, or only the limit, is missing', () => {
    expect(judge(20220831, records(good), { score: MISSING }).status).toBe('no data');
    expect(judge(20220831, records(good), { failedMonthLimit: MISSING }).status).toBe('no data');
  });

  test('needs no score and no limit where the other of the two does not apply', () => {
    const unscored = records({ sales: 200 });
    expect(judge(20220831, unscored, { score: NOT_APPLICABLE, failedMonthLimit: MISSING }).status).toBe(
      'on track',
    );
    expect(judge(20220831, unscored, { score: MISSING, failedMonthLimit: NOT_APPLICABLE }).status).toBe(
      'on track',
    );
  });

  test('is no data where a judged score is unknown', () => {
    expect(judge(20220831, records({ sales: 200 })).status).toBe('no data');
  });
});
