/** Which columns a targets table has, and how their headers may be written. */
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/cells/problem';
import { figure, MISSING } from '../../src/rules/target';
import { readTargetsTable } from '../../src/tables/targets-table';
import { SHANGHAI } from '../support/call-function';
import { NEEDED_TARGETS, targetsIn, targetsRow, targetsTable, targetsUnder } from '../support/small-targets';

/** A table of one row, with headers renamed, and with columns added. */
function targetsWith(
  renamed: Readonly<Record<string, unknown>>,
  added: readonly (readonly [unknown, unknown])[] = [],
) {
  const headers = [
    ...NEEDED_TARGETS.map((header) => renamed[header] ?? header),
    ...added.map(([header]) => header),
  ];
  const row = [...targetsRow('女装'), ...added.map(([, cell]) => cell)];
  return targetsIn(readTargetsTable([headers, row], SHANGHAI));
}

/** What each needed column says of the row. */
const figuresOf = ({ salesAt, score, failedMonthLimit }: ReturnType<typeof targetsWith>) => [
  ...[3, 6, 9, 12].map((month) => salesAt('trial', month)),
  salesAt('formal', 12),
  score,
  failedMonthLimit,
];
const FIGURES = [3000, 6000, 9000, 12_000, 24_000, 4.6, 4].map(figure);

describe('a needed column', () => {
  test.each([
    ['主营类目', '类目'],
    ['主营类目', 'Category'],
    ['主营类目', '  CATEGORY '],
    ['试考3个月', 'Trial month 3'],
    ['试考6个月', 'Trial month 6'],
    ['试考9个月', 'Trial month 9'],
    ['试考12个月', 'Trial month 12'],
    ['正式12个月', 'Formal month 12'],
    ['试考3个月', '试考３个月'],
    ['服务分目标', '基础服务考核分目标'],
    ['服务分目标', 'Service score target'],
    ['不符合月数上限', '累计不符合月数'],
    ['不符合月数上限', 'Failed month limit'],
  ])('%s may be called %j', (header, other) => {
    expect(figuresOf(targetsWith({ [header]: other }))).toEqual(FIGURES);
  });

  test.each([
    ['主营类目', 'Category'],
    ['试考3个月', 'Trial month 3'],
    ['试考6个月', 'Trial month 6'],
    ['试考9个月', 'Trial month 9'],
    ['试考12个月', 'Trial month 12'],
    ['正式12个月', 'Formal month 12'],
    ['服务分目标', 'Service score target'],
    ['不符合月数上限', 'Failed month limit'],
  ])('%s that is not there is asked for', (header, asked) => {
    expect(() => targetsWith({ [header]: 'x' })).toThrow(
      new Problem({
        zh: `考核目标表缺少列：${header}`,
        en: `the targets lack the column(s) ${asked}`,
      }),
    );
  });
});

describe('an optional column', () => {
  test('is not missed', () => {
    const targets = targetsWith({});
    expect(figuresOf(targets)).toEqual(FIGURES);
    expect([targets.warningLine, targets.copied]).toEqual([undefined, undefined]);
  });

  test.each(['服务分预警线', 'Warning line'])('of the warning line may be called %s', (header) => {
    expect(targetsWith({}, [[header, 3.5]]).warningLine).toBe(3.5);
  });

  test.each([
    ['来源', '抄录日期'],
    ['目标来源', '抄录日期'],
    ['Source', 'Copied on'],
  ])('of where targets are from may be called %s and %s', (source, copiedOn) => {
    const targets = targetsWith({}, [
      [source, '商家后台'],
      [copiedOn, '2022-07-01'],
    ]);
    expect(targets.copied).toEqual({ source: '商家后台', day: '2022-07-01' });
  });

  test.each(['适用标准', 'Standard'])('of standards may be called %s', (header) => {
    const table = targetsTable([[...targetsRow('女装'), '2023-quarterly']], [header]);
    expect(targetsIn(table, '女装', '2023-quarterly').score).toEqual(figure(4.6));
    expect(targetsUnder(table, '女装', '2022-quarterly')).toBeUndefined();
  });
});

describe('nodes in other months than those of the shipped versions', () => {
  const monthsOf = (phase: 'trial' | 'formal', ...added: readonly (readonly [unknown, unknown])[]) => {
    const { salesAt } = targetsWith({}, added);
    return (month: number) => salesAt(phase, month);
  };

  test.each([
    ['试考2个月', 'trial', 2],
    ['Trial month 2', 'trial', 2],
    ['trial  month 24', 'trial', 24],
    ['试考１８个月', 'trial', 18],
    ['正式5个月', 'formal', 5],
    ['Formal month 5', 'formal', 5],
    [' FORMAL MONTH 60', 'formal', 60],
  ] as const)('have a target in the column %j', (header, phase, month) => {
    expect(monthsOf(phase, [header, 777])(month)).toEqual(figure(777));
    expect(monthsOf(phase === 'trial' ? 'formal' : 'trial', [header, 777])(month)).toEqual(MISSING);
  });

  test('may be several, each in a column of its own', () => {
    const salesAt = monthsOf('trial', ['试考2个月', 200], ['试考4个月', 400], ['正式4个月', 4000]);
    expect([2, 3, 4, 5].map(salesAt)).toEqual([figure(200), figure(3000), figure(400), MISSING]);
    expect(monthsOf('formal', ['试考2个月', 200], ['正式4个月', 4000])(4)).toEqual(figure(4000));
  });

  test('have no target in a column that only speaks of the month', () => {
    const salesAt = monthsOf(
      'trial',
      ['试考2个月备注', 1],
      ['去年试考2个月', 2],
      ['试考2', 3],
      ['month 2', 4],
      [2, 5],
      [new Date(0), 6],
    );
    expect(salesAt(2)).toEqual(MISSING);
  });

  test('have one column each: two that mean the same are refused', () => {
    expect(() => monthsOf('trial', ['试考2个月', 200], ['Trial month 2', 200])).toThrow(
      /试考2个月.*Trial month 2.*expected one of them/,
    );
  });
});

test('what is no range has no targets', () => {
  expect(() => readTargetsTable('女装', SHANGHAI)).toThrow(
    /argument targets.*expected a range with its header row/,
  );
});

test('a table without a header row says which columns it needs', () => {
  expect(() => readTargetsTable([targetsRow('女装')], SHANGHAI)).toThrow(
    /the first 20 rows of the targets have none of the headers expected, such as Category, Trial month 3, …/,
  );
});
