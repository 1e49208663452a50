import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/cells/read-text';
import { INDICATOR_KEYS, INDICATORS } from '../../src/diagnosis/indicators';
import { readIndicators } from '../../src/diagnosis/read-indicators';
import { MONTHLY_COLUMNS } from '../../src/tables/monthly-columns';
import { readMonthlyRows } from '../../src/tables/monthly-rows-table';
import { SHANGHAI } from '../support/call-function';
import { month } from '../support/small-store';
import { storeOf } from '../support/store-of';

const SCALE = { lowest: 0, highest: 5 };
const OWN = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score'];
const row = (at: string, ...more: unknown[]): unknown[] => ['A', '2022-07-08', 'Home', at, 100, 4, ...more];

const tableOf = (headers: readonly unknown[], ...rows: readonly (readonly unknown[])[]) => [
  [...OWN, ...headers],
  ...rows,
];

const read = (range: readonly (readonly unknown[])[]) => {
  const table = readIndicators(range, SCALE);
  return { table, ...table.of(storeOf(range)) };
};

describe('the columns of indicators', () => {
  test('are found under their headers in either language', () => {
    const range = tableOf(['物流体验', 'Refund rate', '响应时间', '访客数', 'After-sales'], row('2022-08'));
    expect(readIndicators(range, SCALE).keys).toEqual([
      'logistics',
      'after-sales',
      'refundRate',
      'replyTime',
      'traffic',
    ]);
  });

  test('have a header each, none of them one of the monthly rows’ own', () => {
    const taken = Object.values(MONTHLY_COLUMNS).flatMap(({ headers }) => headers.map(nameKey));
    const own = INDICATOR_KEYS.flatMap((key) => INDICATORS[key].headers.map(nameKey));
    expect(new Set([...taken, ...own]).size).toBe(new Set(taken).size + own.length);
  });

  test('of which two mean the same are not read, and named', () => {
    const { table, months } = read(
      tableOf(['退款率', 'Refund rate', '转化率'], row('2022-08', 0.1, 0.2, 0.03)),
    );
    expect(table.problems.map(({ text, spot }) => [text.en, spot])).toEqual([
      [
        'the monthly rows: the columns "退款率" and "Refund rate" mean the same; expected one of them',
        { table: 'rows', row: 1, header: '退款率' },
      ],
    ]);
    expect(months.get(month(202208))).toEqual({ conversion: 0.03 });
  });

  test('do not change how the monthly rows themselves are read', () => {
    const plain = readMonthlyRows([OWN, row('2022-08')], SHANGHAI);
    const range = tableOf(['退款率', 'Refund rate', '物流'], row('2022-08', 'x', 'y', 'z'), [
      ...['', '', '', '', '', ''],
      0.1,
    ]);
    const rich = readMonthlyRows(range, SHANGHAI);
    expect(rich.map(({ name, rows, problems }) => [name, rows.length, problems])).toEqual(
      plain.map(({ name, rows, problems }) => [name, rows.length, problems]),
    );
  });

  test('are none where the range is no range', () => {
    expect(readIndicators('x', SCALE).keys).toEqual([]);
    expect(readIndicators([], SCALE).keys).toEqual([]);
  });
});

describe('a store’s months of them', () => {
  test('are read in their units', () => {
    const headers = ['商品', '物流', '退款率', '投诉率', '响应时间', '转化率', '复购率', '访客数'];
    const { months, problems } = read(
      tableOf(headers, row('2022-08', 4.5, '4.2', '12%', 0.003, '1.5分钟', '2.5%', 0.2, '1.2万')),
    );
    expect(problems).toEqual([]);
    expect(months.get(month(202208))).toEqual({
      goods: 4.5,
      logistics: 4.2,
      refundRate: 0.12,
      complaintRate: 0.003,
      replyTime: 90,
      conversion: 0.025,
      repurchase: 0.2,
      traffic: 12_000,
    });
  });

  test('count minutes where the header does', () => {
    const seconds = (header: string) =>
      read(tableOf([header], row('2022-08', 2))).months.get(month(202208))?.replyTime;
    expect(['响应时间', '响应时间（秒）', '响应时间（分钟）', 'Reply time (min)'].map(seconds)).toEqual([
      2, 2, 120, 120,
    ]);
  });

  test('are unknown where the cells are blank, and months of which nothing is known are left out', () => {
    const { months } = read(tableOf(['退款率', '物流'], row('2022-08', '', 4.2), row('2022-09', '', '')));
    expect([...months]).toEqual([[month(202208), { logistics: 4.2 }]]);
  });

  test('say of each bad cell in one line where it stands, and lose nothing else by it', () => {
    const range = tableOf(
      ['退款率', '物流', '响应时间', '访客数'],
      row('2022-08', 12, 4.2, 30, 500),
      row('2022-09', 0.1, 6, 'soon', -1),
    );
    const { months, problems } = read(range);
    expect(problems.map(({ text, spot }) => [text.en, spot])).toEqual([
      [
        'row 2, column "退款率", value "12": expected a percentage from 0 to 100% such as 12% or 0.12; leave it blank where unknown',
        { table: 'rows', row: 2, header: '退款率' },
      ],
      [
        'row 3, column "物流", value "6": expected a score from 0 to 5',
        { table: 'rows', row: 3, header: '物流' },
      ],
      [
        'row 3, column "响应时间", value "soon": expected a duration of a day at most, such as 45 (seconds), 45 s, 1.5 min or 1 min 30 s; leave it blank where unknown',
        { table: 'rows', row: 3, header: '响应时间' },
      ],
      ['row 3, column "访客数", value "-1": expected 0 or more', { table: 'rows', row: 3, header: '访客数' }],
    ]);
    expect([...months.values()]).toEqual([
      { logistics: 4.2, replyTime: 30, traffic: 500 },
      { refundRate: 0.1 },
    ]);
    expect(problems.every(({ text }) => !/[\r\n]/.test(text.zh + text.en))).toBe(true);
  });

  test('have their header trimmed, as the page looks for it', () => {
    const { problems } = read(tableOf([' 退款率 '], row('2022-08', 12)));
    expect(problems.map(({ spot }) => spot?.header)).toEqual(['退款率']);
  });

  test('are taken from the store’s own rows, wherever they stand', () => {
    const other = ['B', '2022-07-08', 'Home', '2022-08', 100, 4, 1];
    const range = tableOf(
      ['物流'],
      other,
      row('2022-08', 4.2),
      other.with(3, '2022-09'),
      row('2022-09', 4.3),
    );
    const store = storeOf([range[0] ?? [], [], row('2022-08', 4.2), [], row('2022-09', 4.3)]);
    expect([...readIndicators(range, SCALE).of(store).months.values()]).toEqual([
      { logistics: 4.2 },
      { logistics: 4.3 },
    ]);
  });
});
