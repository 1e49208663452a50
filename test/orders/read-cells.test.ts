import { describe, expect, test } from 'vitest';
import { CellProblem } from '../../src/cells/problem';
import { orderComplaints } from '../../src/messages/import/orders';
import { bareCell } from '../../src/orders/bare-cell';
import { readFen, readRefund } from '../../src/orders/read-fen';
import { orderDayReader } from '../../src/orders/read-order-day';
import { readOrderNumber } from '../../src/orders/read-order-number';
import { orderStateReader } from '../../src/orders/read-state';
import { zoneDates } from '../support/zone-dates';

const complaintOf = (read: () => unknown): unknown => {
  try {
    return `read as ${String(read())}`;
  } catch (error) {
    if (error instanceof CellProblem) return error.complaint;
    throw error;
  }
};

test.each([
  ['="1234"', '1234'],
  ['=" 1234 "', '1234'],
  ["'13800", '13800'],
  [' a\t', 'a'],
  ['NULL', ''],
  ['null\t', ''],
  ["'NULL", ''],
  ['nullify', 'nullify'],
  ['="', '="'],
  ['', ''],
  [12, 12],
  [undefined, undefined],
])('the cell %j means %j', (cell, bare) => {
  expect(bareCell(cell)).toBe(bare);
});

describe('an order number', () => {
  test.each([
    ['3141592653589793238', '3141592653589793238'],
    ['="3141592653589793238"', '3141592653589793238'],
    ["'314159265358979323", '314159265358979323'],
    ['订单 3141592653589793238\t', '3141592653589793238'],
    ['３１４１５９', '314159'],
    [9_007_199_254_740_991, '9007199254740991'],
  ])('%j is %s', (cell, number) => {
    expect(readOrderNumber(cell)).toBe(number);
  });

  test.each([
    [9_007_199_254_740_992, orderComplaints.numberRounded],
    [3.141592653589793e18, orderComplaints.numberRounded],
    ['3.14159E+18', orderComplaints.numberRounded],
    ['3.14159e18', orderComplaints.numberRounded],
    ['="3E+18"', orderComplaints.numberRounded],
    ['', orderComplaints.numberMissing],
    ['NULL', orderComplaints.numberMissing],
    [null, orderComplaints.numberMissing],
    ['合计', orderComplaints.notAnOrderNumber],
    ['3141592653589793238,3141592653589793239', orderComplaints.notAnOrderNumber],
    ['3141592653589793238.0', orderComplaints.numberRounded],
    ['4012345678901230000.00', orderComplaints.numberRounded],
    ['4,012,345,678,901,230,000', orderComplaints.numberRounded],
    ['314159.00', orderComplaints.notAnOrderNumber],
    ['3141592653589793238-1', orderComplaints.notAnOrderNumber],
    ['XD3141592653', orderComplaints.notAnOrderNumber],
    [0, orderComplaints.notAnOrderNumber],
    [-5, orderComplaints.notAnOrderNumber],
    [1.5, orderComplaints.notAnOrderNumber],
    [Number.POSITIVE_INFINITY, orderComplaints.notAnOrderNumber],
    [true, orderComplaints.notAnOrderNumber],
  ])('%j is refused', (cell, complaint) => {
    expect(complaintOf(() => readOrderNumber(cell))).toBe(complaint);
  });
});

describe('an amount', () => {
  test.each<[unknown, number | undefined]>([
    ['0', 0],
    ['12', 1200],
    ['12.3', 1230],
    ['12.34', 1234],
    ['12.3400', 1234],
    ['1,234.50', 123_450],
    ['￥1,234.50元', 123_450],
    ['="12.34"', 1234],
    [12.34, 1234],
    [0.1 + 0.2, 30],
    [1.1 * 3, 330],
    ['100,000,000.00', 10_000_000_000],
    ['1.2345万', 1_234_500],
    ['NULL', undefined],
    [' ', undefined],
    [undefined, undefined],
  ])('%j is %j fen', (cell, fen) => {
    expect(readFen(cell)).toBe(fen);
  });

  test.each([
    ['12.345', orderComplaints.fractionOfFen],
    ['12.3450元', orderComplaints.fractionOfFen],
    ['1.00000000000000000001', orderComplaints.fractionOfFen],
    [12.345, orderComplaints.fractionOfFen],
    [0.004, orderComplaints.fractionOfFen],
    [1e-20, orderComplaints.fractionOfFen],
    ['100000000.01', orderComplaints.amountTooLarge],
    [1e12, orderComplaints.amountTooLarge],
    ['无退款申请', orderComplaints.notAnAmount],
    ['=1+1', orderComplaints.notAnAmount],
    [true, orderComplaints.notAnAmount],
    [Number.NaN, orderComplaints.notAnAmount],
  ])('%j is refused', (cell, complaint) => {
    expect(complaintOf(() => readFen(cell))).toBe(complaint);
  });

  test.each(['-0.01', -1, '12-'])('%j is refused: it could mean either', (cell) => {
    expect(complaintOf(() => readFen(cell))).toMatchObject({ en: 'expected 0 or more' });
    expect(complaintOf(() => readRefund(cell))).toMatchObject({ en: 'expected 0 or more' });
  });

  test('every amount of up to a thousand yuan is read to the fen, as text and as a number', () => {
    const wrong = Array.from({ length: 100_000 }, (_, fen) => fen).filter(
      (fen) => readFen(fen / 100) !== fen || readFen((fen / 100).toFixed(2)) !== fen,
    );
    expect(wrong).toEqual([]);
  });

  test.each(['无退款申请', '没有申请退款', ' 无退款\t'])('a refund of %j is none', (cell) => {
    expect(readRefund(cell)).toBe(0);
  });
});

describe('a state', () => {
  const readState = orderStateReader();

  test.each([
    ['交易成功', 'successful'],
    ['="交易成功"', 'successful'],
    ['交易成功\t', 'successful'],
    ['等待买家付款', 'unpaid'],
    ['买家已付款,等待卖家发货', 'paid'],
    ['买家已付款，等待卖家发货', 'paid'],
    ['卖家已发货，等待买家确认', 'sent'],
    ['卖家部分发货', 'partly sent'],
    ['交易关闭', 'closed'],
    ['付款以前，卖家或买家主动关闭交易', 'closed'],
    ['付款以后用户退款成功，交易自动关闭', 'closed'],
    ['没有创建支付宝交易', 'unpaid'],
    ['等待平台处理', 'unfinished'],
    ['买家已签收，货到付款专用', 'received'],
  ])('%s', (cell, state) => {
    expect(readState(cell)).toBe(state);
  });

  test.each(['', '交易成功了', '成功', 'success', 'NULL', 7, undefined, true])('%j is refused', (cell) => {
    expect(complaintOf(() => readState(cell))).toBe(orderComplaints.notAState);
  });

  test('an error cell says so', () => {
    expect(complaintOf(() => readState('#N/A'))).toMatchObject({ en: /input cell has an error/ });
  });
});

describe.each(['Asia/Shanghai', 'America/Los_Angeles', 'America/Santiago', 'Pacific/Apia', 'Asia/Kathmandu'])(
  'the day of an order, in a sheet of %s',
  (zone) => {
    const dates = zoneDates(zone);
    const read = orderDayReader(dates);

    test.each<[unknown, number]>([
      ['2024-08-31 23:59:59', 20240831],
      ['2024-09-01 00:00:00', 20240901],
      ['2024/9/1 0:05', 20240901],
      ['2024-09-01', 20240901],
      ["'2024-09-01 00:00:00\t", 20240901],
      ['2024年9月1日 10:00:00', 20240901],
      [45535.999988, 20240831],
      [45535.99999999999, 20240901],
      [45536, 20240901],
      ['2024-08-31 23:59:59.999999', 20240901],
      ['2024-08-31 23:59:59.499', 20240831],
      [20240831, 20240831],
    ])('%j', (cell, day) => {
      expect(read(cell)).toBe(day);
    });

    test('of every date cell is the day that it shows, on days when clocks change too', () => {
      const days = ['2022-03-13', '2022-09-10', '2022-09-11', '2022-11-06', '2023-04-01', '2024-02-29'];
      for (const day of days) {
        for (const time of ['00:00', '00:01', '09:30', '15:59', '16:00', '22:59']) {
          const cell = dates.cell(`${day}T${time}`);
          expect(read(cell)).toBe(dates.dayOf(cell));
        }
      }
    });

    test('of a date cell a hair before midnight is the next one', () => {
      const midnight = Number(dates.cell('2024-09-01'));
      expect(read(new Date(midnight - 1))).toBe(20240901);
      expect(read(new Date(midnight - 1000))).toBe(20240831);
    });

    test.each(['2024-02-30 10:00:00', '2024-08', 'soon', '08/07/2024', '10:00', '1970-01-01 08:00:00', true])(
      '%j is refused',
      (cell) => {
        expect(() => read(cell)).toThrow(CellProblem);
      },
    );

    test('NULL is none', () => {
      expect(read('NULL')).toBeUndefined();
    });
  },
);

test('a thousand seconds of a day cost a few questions to the sheet', () => {
  const shanghai = zoneDates('Asia/Shanghai');
  let questions = 0;
  const counting = {
    dayOf: (instant: Date) => {
      questions += 1;
      return shanghai.dayOf(instant);
    },
    cellOf: (...day: Parameters<typeof shanghai.cellOf>) => {
      questions += 1;
      return shanghai.cellOf(...day);
    },
  };
  const read = orderDayReader(counting);
  const first = Number(shanghai.cell('2024-08-31'));
  for (let second = 0; second < 1000; second += 1) read(new Date(first + second * 60_000));
  expect(questions).toBeLessThan(20);
});
