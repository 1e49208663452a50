/** The days of every zone that Node knows, told by few questions, against a question about each instant. */
import { expect, test } from 'vitest';
import { wrongDays } from '../support/zone-days';

test.each(Intl.supportedValuesOf('timeZone'))('every day and every change of the clock in %s', (zone) => {
  expect(wrongDays(zone, 1970, 2100)).toEqual([]);
});
