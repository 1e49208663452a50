/** An argument that a formula leaves out between others reaches a function as undefined or as "": nobody has told which. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import { functionNamed, SHANGHAI, shownAnswer } from '../support/call-function';
import { cellsOf } from '../support/golden-arguments';
import { goldenFiles, goldenRows } from '../support/golden-rows';
import { proveOutcome } from '../support/prove-golden';

/**
 * A blank date gives TMALL_NODES a blank, and one that is left out the trial's nodes, as users want it. Where Google hands "" over,
 * a formula that leaves the date out and names standards shows a blank.
 */
const isExempt = (name: string, argument: string | undefined) =>
  name === 'TMALL_NODES' && argument === 'date';

const rows = goldenFiles()
  .flatMap(goldenRows)
  .flatMap((row) => {
    const given: unknown[] = JSON.parse(row.arguments);
    const { args } = functionNamed(row.function);
    const leftOut = given.flatMap((argument, index) => (argument === null ? [args[index]] : []));
    const isOptional = leftOut.every(
      (argument) => argument?.optional && !isExempt(row.function, argument.name),
    );
    return leftOut.length > 0 && isOptional
      ? [{ row, given, leftOut: leftOut.map((argument) => argument?.name) }]
      : [];
  });

describe('an argument left out in the middle of a formula', () => {
  test.each(rows)('is the same as a blank one: $row.function, $row.situation', ({ row, given }) => {
    const args = given.map((argument) => (argument === null ? '' : cellsOf(argument, SHANGHAI)));
    proveOutcome(row, () => shownAnswer(row.function, args));
  });

  test('is each that can be one', () => {
    const tried = new Set(rows.flatMap(({ leftOut }) => leftOut));
    const inTheMiddle = catalogue.flatMap(({ name, args }) =>
      args.slice(0, -1).filter((argument) => argument.optional && !isExempt(name, argument.name)),
    );
    expect(inTheMiddle.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
