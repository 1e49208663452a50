/** What the fields of a version can hold: the last values that are taken, and the first that are not. */
import { expect, test } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date';
import {
  complaints,
  lastNodeWanted,
  nodeBeyondCycle,
  notADivisor,
  scoreOutOfScale,
  wholeNumberWanted,
} from '../../src/messages/complaints';
import {
  wrongDay,
  wrongHighest,
  wrongMonthsCounted,
  wrongName,
  wrongNodes,
  wrongScore,
  wrongWhole,
} from '../../src/standards/field-rules';

test.each([
  [20080410, undefined],
  [20080409, complaints.beforeTmall],
  [20240229, undefined],
  [20230229, complaints.notADate],
  [20231301, complaints.notADate],
])('the day %i', (day, wrong) => {
  expect(wrongDay(day as CivilDate)).toEqual(wrong);
});

test.each([
  ['x', undefined],
  [' x ', undefined],
  ['', complaints.nameWanted],
  [' \t', complaints.nameWanted],
])('the name %j', (name, wrong) => {
  expect(wrongName(name)).toEqual(wrong);
});

test.each([
  [2, undefined],
  [3, undefined],
  [5, undefined],
  [1, 'wrong'],
  [6, 'wrong'],
  [2.5, 'wrong'],
  [Number.NaN, 'wrong'],
])('of 2 to 5, %d', (value, wrong) => {
  expect(wrongWhole(value, 2, 5)).toEqual(wrong && wholeNumberWanted(2, 5));
});

test.each([
  [[12], undefined],
  [[1, 12], undefined],
  [[3, 6, 9, 12], undefined],
  [[], lastNodeWanted(12)],
  [[3, 6], lastNodeWanted(12)],
  [[3, 13], nodeBeyondCycle(12)],
  [[13, 12], complaints.notANodeList],
  [[0, 12], complaints.notANodeList],
  [[-1, 12], complaints.notANodeList],
  [[6, 6, 12], complaints.notANodeList],
  [[6, 3, 12], complaints.notANodeList],
  [[2.5, 12], complaints.notANodeList],
])('in a cycle of 12 months, nodes at %j', (nodes, wrong) => {
  expect(wrongNodes(nodes, 12)).toEqual(wrong);
});

test.each([
  [5.1, undefined],
  [5, complaints.scaleReversed],
  [4.9, complaints.scaleReversed],
])('above the lowest of 5, %d', (highest, wrong) => {
  expect(wrongHighest(highest, 5)).toEqual(wrong);
});

test.each([
  [1, [12, 6], undefined],
  [6, [12, 6], undefined],
  [60, [60], undefined],
  [12, [12, 6], notADivisor([12, 6])],
  [5, [12], notADivisor([12])],
  [0, [12], wholeNumberWanted(1, 60)],
  [61, [61], wholeNumberWanted(1, 60)],
])('failed months counted within %d of cycles of %j', (counted, cycles, wrong) => {
  expect(wrongMonthsCounted(counted, cycles)).toEqual(wrong);
});

test.each([
  [1, undefined],
  [5, undefined],
  [4.15, undefined],
  [0.99, scoreOutOfScale(1, 5)],
  [5.01, scoreOutOfScale(1, 5)],
])('on a scale from 1 to 5, %d', (score, wrong) => {
  expect(wrongScore(score, 1, 5)).toEqual(wrong);
});
