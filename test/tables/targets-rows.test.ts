/** Which row of a targets table a store is held against, and what its cells may hold. */
import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/cells/problem';
import type { SheetDates } from '../../src/cells/sheet-dates';
import { figure, MISSING, NOT_APPLICABLE } from '../../src/rules/target';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import { readTargetsTable, soleSalesTarget } from '../../src/tables/targets-table';
import { SHANGHAI } from '../support/call-function';
import {
  NEEDED_TARGETS,
  shipped,
  targetsIn,
  targetsRow,
  targetsTable,
  targetsUnder,
} from '../support/small-targets';

/** The problem that the work ends in. */
function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem was found');
}

describe('a category', () => {
  const table = targetsTable([targetsRow('女装').with(6, 4.1), targetsRow('Shoes').with(6, 4.2)]);

  test('is told from others by its name, whatever its capitals, its width and the spaces around it', () => {
    expect(targetsIn(table, '女装').score).toEqual(figure(4.1));
    expect(targetsIn(table, ' ＳＨＯＥＳ ').score).toEqual(figure(4.2));
  });

  test('that no row names has no targets', () => {
    expect(targetsUnder(table, '男装', '2022-quarterly')).toBeUndefined();
  });

  test('may be left out where all rows name the same, and only there', () => {
    const rows = [
      [...targetsRow('Shoes').with(6, 4.2), ''],
      [...targetsRow('shoes'), '2023-quarterly'],
    ];
    const one = targetsTable(rows, ['适用标准']);
    expect(targetsIn(one, '').score).toEqual(figure(4.2));
    expect(targetsIn(one, '', '2023-quarterly').score).toEqual(figure(4.6));
    expect(targetsUnder(table, '', '2022-quarterly')).toBeUndefined();
    expect(targetsUnder(targetsTable([]), '', '2022-quarterly')).toBeUndefined();
  });

  test('is listed once, as it was written first; a row without one is not', () => {
    const rows = ['Shoes', '女装', '', 'SHOES', '女装'].map(targetsRow);
    expect(targetsTable(rows).categories).toEqual(['Shoes', '女装']);
  });

  test('that is no text is a problem of its cell', () => {
    const { spot } = problemOf(() => targetsTable([targetsRow('女装'), targetsRow(true)]));
    expect(spot).toEqual({ table: 'targets', row: 3, header: '主营类目' });
  });
});

describe('a row that names a standard', () => {
  const rows = [
    [...targetsRow('女装').with(6, 4.1), '2022-Quarterly '],
    [...targetsRow('女装').with(6, 4.2), ''],
    [...targetsRow('女装').with(6, 4.3), '2024-quarterly'],
    [...targetsRow('男装').with(6, 4.4), '2023-quarterly'],
  ];
  const scoreUnder = (standard: string) =>
    targetsIn(targetsTable(rows, ['适用标准']), '女装', standard).score;

  test('is for cycles under that standard, and the row without one is for all others', () => {
    expect(scoreUnder('2022-quarterly')).toEqual(figure(4.1));
    expect(scoreUnder('2023-quarterly')).toEqual(figure(4.2));
    expect(scoreUnder('2024-quarterly')).toEqual(figure(4.3));
  });

  test('is for no other standard, also where there is no row for that', () => {
    const named = targetsTable(rows.slice(2), ['适用标准']);
    expect(targetsUnder(named, '女装', '2022-quarterly')).toBeUndefined();
  });

  test('twice for one standard is a problem only where it would be asked', () => {
    const twice = targetsTable([...rows, rows[2] ?? []], ['适用标准']);
    expect(targetsIn(twice, '女装', '2023-quarterly').score).toEqual(figure(4.2));
    const problem = problemOf(() => targetsUnder(twice, '女装', '2024-quarterly'));
    expect(problem.spot).toEqual({ table: 'targets', row: 6 });
    expect(problem.text.en).toBe(
      'rows 4 and 6 of the targets are both for category "女装" and the same standard; expected one',
    );
  });
});

describe('a row that names a standard by its name', () => {
  const named = (name: string) =>
    targetsTable(
      [
        [...targetsRow('女装').with(6, 4.1), name],
        [...targetsRow('女装').with(6, 4.2), ''],
        [...targetsRow('男装').with(6, 4.3), ''],
      ],
      ['适用标准'],
    );

  test.each(['2023年天猫商家考核标准', '2023 TMALL assessment standard', '２０２３-quarterly'])(
    'is for that standard alone: %s',
    (name) => {
      expect(targetsIn(named(name), '女装', '2023-quarterly').score).toEqual(figure(4.1));
      expect(targetsIn(named(name), '女装', '2022-quarterly').score).toEqual(figure(4.2));
    },
  );

  test('twice, by its id and by its name, is one standard twice', () => {
    const rows = ['2023-quarterly', '2023年天猫商家考核标准'].map((name) => [...targetsRow('女装'), name]);
    const twice = targetsTable(rows, ['适用标准']);
    expect(problemOf(() => targetsUnder(twice, '女装', '2023-quarterly')).spot?.row).toBe(3);
  });

  test('that nobody knows is refused, in its row, and the row without one does not stand in for it', () => {
    const table = named('2023-quaterly');
    const problem = problemOf(() => targetsUnder(table, '女装', '2023-quarterly'));
    expect(problem.spot).toEqual({ table: 'targets', row: 2, header: '适用标准' });
    expect(problem.text.en).toContain('"2023-quaterly"');
    expect(table.problemsUnder(shippedStandards).map(({ spot }) => spot?.row)).toEqual([2]);
    expect(targetsIn(table, '男装', '2023-quarterly').score).toEqual(figure(4.3));
  });

  test('is found also where the user’s own row for that version can’t be used', () => {
    const broken = { ...shipped('2023-quarterly'), refusal: new Error('broken') };
    const standards = [...shippedStandards.filter(({ id }) => id !== broken.id), broken];
    const table = named('2023年天猫商家考核标准');
    expect(table.problemsUnder(standards)).toEqual([]);
    expect(table.targetsOf('女装', shipped('2022-quarterly'), standards)?.score).toEqual(figure(4.2));
  });
});

test('two rows for one category, neither of which names a standard, are a problem', () => {
  const twice = targetsTable(['Shoes', '女装', 'SHOES'].map(targetsRow));
  expect(problemOf(() => targetsUnder(twice, 'shoes', '2022-quarterly')).text.en).toBe(
    'rows 2 and 4 of the targets are both for category "Shoes" and the same standard; expected one',
  );
  expect(targetsIn(twice).score).toEqual(figure(4.6));
});

describe('a cell', () => {
  const targetsWith = (column: number, cell: unknown) =>
    targetsIn(targetsTable([targetsRow('女装').with(column, cell)]));

  test('that is blank is a missing target, and - is one that does not apply', () => {
    expect(targetsWith(1, '').salesAt('trial', 3)).toEqual(MISSING);
    expect(targetsWith(1, '-').salesAt('trial', 3)).toEqual(NOT_APPLICABLE);
    expect(targetsWith(6, '').score).toEqual(MISSING);
    expect(targetsWith(6, '不适用').score).toEqual(NOT_APPLICABLE);
    expect(targetsWith(7, '').failedMonthLimit).toEqual(MISSING);
    expect(targetsWith(7, 'n/a').failedMonthLimit).toEqual(NOT_APPLICABLE);
  });

  test('that can’t be read stops only the answers that rest on it', () => {
    const targets = targetsWith(6, 'high');
    expect(targets.salesAt('trial', 3)).toEqual(figure(3000));
    expect(problemOf(() => targets.score).spot).toEqual({ table: 'targets', row: 2, header: '服务分目标' });
  });

  test('of sales must not be negative', () => {
    const targets = targetsWith(5, -1);
    expect(targets.salesAt('trial', 12)).toEqual(figure(12_000));
    const problem = problemOf(() => targets.salesAt('formal', 12));
    expect(problem.spot).toEqual({ table: 'targets', row: 2, header: '正式12个月' });
    expect(problem.text.en).toBe('targets row 2, column "正式12个月", value "-1": expected 0 or more');
  });

  test.each([
    [0, true],
    [5, true],
    [-0.01, false],
    [5.01, false],
  ])('of a score target must lie on the scale of 0 to 5: %d', (cell, fits) => {
    const read = () => targetsWith(6, cell).score;
    if (fits) expect(read()).toEqual(figure(cell));
    else expect(read).toThrow(cell < 0 ? 'expected 0 or more' : 'expected a score from 0 to 5');
  });

  test.each([0, 1.5])('of a limit must be a whole number of months, 1 or more: %d', (cell) => {
    expect(() => targetsWith(7, cell).failedMonthLimit).toThrow(
      'expected a whole number of months, 1 or more',
    );
  });
});

test('an exempt store has no sales target', () => {
  expect(targetsIn(targetsTable([targetsRow('女装')])).salesAt('exempt', 3)).toEqual(MISSING);
});

describe('the warning line', () => {
  const lineOf = (cell: unknown) =>
    targetsIn(targetsTable([[...targetsRow('女装'), cell]], ['服务分预警线'])).warningLine;

  test('is a score of the scale, or none', () => {
    expect([3.5, '', '-'].map(lineOf)).toEqual([3.5, undefined, undefined]);
    expect(() => lineOf(35)).toThrow('expected a score from 0 to 5');
  });
});

describe('where a standard’s own text states score target and limit', () => {
  const rows = [
    [...targetsRow('女装').with(6, '-'), ''],
    [...targetsRow('男装'), '2025-half-year'],
  ];
  const table = targetsTable(rows, ['适用标准']);

  test('they prevail over a row that does not name that standard, even over its -', () => {
    expect(targetsIn(table, '女装', '2025-half-year')).toMatchObject({
      score: figure(4.1),
      failedMonthLimit: figure(3),
      areStated: true,
    });
  });

  test('a row that names it overrules them', () => {
    expect(targetsIn(table, '男装', '2025-half-year')).toMatchObject({
      score: figure(4.6),
      failedMonthLimit: figure(4),
      areStated: false,
    });
  });

  test('another standard has its figures from the row', () => {
    expect(targetsIn(table, '女装', '2022-quarterly')).toMatchObject({
      score: NOT_APPLICABLE,
      failedMonthLimit: figure(4),
      areStated: false,
    });
  });
});

describe('where targets were copied from', () => {
  const copiedIn = (source: unknown, day: unknown, dates: SheetDates = SHANGHAI) => {
    const rows = [
      [...NEEDED_TARGETS, '来源', '抄录日期'],
      [...targetsRow('女装'), source, day],
    ];
    return targetsIn(readTargetsTable(rows, dates)).copied;
  };

  test.each([
    ['both', '商家后台', '2022/7/1', { source: '商家后台', day: '2022-07-01' }],
    ['a date cell', '商家后台', SHANGHAI.cell('2022-07-01'), { source: '商家后台', day: '2022-07-01' }],
    ['only the source', '商家后台', '', { source: '商家后台', day: '' }],
    ['only the day', '', '2022-07-01', { source: '', day: '2022-07-01' }],
    ['a day in words, as it stands', '', 'last summer', { source: '', day: 'last summer' }],
    ['a source that can’t be read, not at all', true, '2022-07-01', { source: '', day: '2022-07-01' }],
    ['a day that can’t be read, not at all', '商家后台', true, { source: '商家后台', day: '' }],
    ['nothing', '', '', undefined],
    ['nothing that can be read', '#REF!', true, undefined],
  ])('is shown as far as it can be: %s', (_, source, day, copied) => {
    expect(copiedIn(source, day)).toEqual(copied);
  });

  test('does not hide a fault of the program', () => {
    const broken: SheetDates = {
      ...SHANGHAI,
      dayOf: () => {
        throw new RangeError('no such zone');
      },
    };
    expect(() => copiedIn('', SHANGHAI.cell('2022-07-01'), broken)).toThrow(RangeError);
  });
});

test('a single sales target stands for every node of every category, and for nothing else', () => {
  const table = soleSalesTarget(figure(500));
  expect(table.categories).toEqual([]);
  const targets = targetsIn(table, 'whatever', '2025-half-year');
  expect([targets.salesAt('trial', 3), targets.salesAt('formal', 12)]).toEqual([figure(500), figure(500)]);
  expect([targets.score, targets.failedMonthLimit, targets.warningLine]).toEqual([
    MISSING,
    MISSING,
    undefined,
  ]);
});
