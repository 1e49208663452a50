import { expect, test } from 'vitest';
import { exclusionNames } from '../../src/messages/import/order-results';
import type { OrderLine } from '../../src/orders/order-line';
import { EXCLUSIONS, outcomeOf } from '../../src/orders/outcome';

const COUNTED: OrderLine = {
  file: 0,
  row: 2,
  number: '1',
  store: '',
  part: '',
  state: 'successful',
  isSuccessful: true,
  day: undefined,
  createdOn: undefined,
  amount: 0,
  postage: 0,
  refund: 0,
  other: 'none',
  isNotB2C: false,
  isThirdParty: false,
  unclearChannel: undefined,
  fault: undefined,
};

const EACH: Readonly<Record<(typeof EXCLUSIONS)[number], Partial<OrderLine>>> = {
  'not successful': { isSuccessful: false },
  'other category': { other: 'all' },
  'not B2C': { isNotB2C: true },
  'third party': { isThirdParty: true },
};

test('an order for which nothing speaks against it counts, and so does one that is 其他 only in part', () => {
  expect(outcomeOf(COUNTED)).toBe('counted');
  expect(outcomeOf({ ...COUNTED, other: 'some' })).toBe('counted');
});

test('of several reasons the first one of the article is given', () => {
  EXCLUSIONS.forEach((exclusion, index) => {
    const those = EXCLUSIONS.slice(index).map((one) => EACH[one]);
    expect(outcomeOf({ ...COUNTED, ...EACH[exclusion] })).toBe(exclusion);
    expect(outcomeOf(Object.assign({ ...COUNTED }, ...those))).toBe(exclusion);
  });
});

test('what can’t be read is not usable, whatever else is known', () => {
  const fault = { header: '', value: '', complaint: { zh: '', en: '' } };
  expect(outcomeOf({ ...COUNTED, isSuccessful: false, fault })).toBe('not usable');
});

test('every exclusion has a name in both languages', () => {
  expect(Object.keys(exclusionNames)).toEqual([...EXCLUSIONS]);
});
