import { readdir, readFile } from 'node:fs/promises';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date';
import { compileSources, root } from './compile-sources';

test('a day that is written in the code compiles where the calendar has it, and nowhere else', async () => {
  const written: { readonly days: readonly number[]; readonly year: number }[] = [];
  for (const year of [1900, 1999, 2000, 2023, 2024, 2100]) {
    const days: number[] = [];
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) days.push(year * 10_000 + month * 100 + day);
    }
    written.push({ year, days: [...days, year, year * 100 + 1, year * 1_000_000 + 10_101] });
  }
  const sources = written.map(({ year, days }) => [
    `year-${year}.ts`,
    [
      `import { calendarDay } from '${root}src/calendar/calendar-day';`,
      ...days.map((day) => `calendarDay(${day});`),
    ].join('\n'),
  ]);
  const said = await compileSources(Object.fromEntries(sources));
  for (const { year, days } of written) {
    const refused = [
      ...(said[`year-${year}.ts`] ?? '').matchAll(
        /'(\d+)' is not assignable to parameter of type '"the calendar has no such day"'/g,
      ),
    ];
    expect(refused.map(([, day]) => Number(day))).toEqual(days.filter((day) => !exists(day)));
  }
});

const exists = (yyyymmdd: number): boolean =>
  yyyymmdd < 100_000_000 &&
  yyyymmdd >= 10_000_000 &&
  civilDate(Math.floor(yyyymmdd / 10_000), Math.floor(yyyymmdd / 100) % 100, yyyymmdd % 100) !== undefined;

/** Finds the numbers that a source calls a civil day or month although nobody has looked whether the calendar has them. */
function castNumbers(name: string, source: string): string[] {
  const found: string[] = [];
  new Visitor({
    TSAsExpression: ({ expression, typeAnnotation, start, end }) => {
      const isNumber = expression.type === 'Literal' && typeof expression.value === 'number';
      if (isNumber && /^Civil(Date|Month)$/.test(source.slice(typeAnnotation.start, typeAnnotation.end))) {
        found.push(`${name}: ${source.slice(start, end)}`);
      }
    },
  }).visit(parseSync(name, source).program);
  return found;
}

test('no number in src is only called a day', async () => {
  expect(
    castNumbers('a.ts', 'const a = [20250230 as CivilDate, b as CivilDate, 202513 as CivilMonth];'),
  ).toEqual(['a.ts: 20250230 as CivilDate', 'a.ts: 202513 as CivilMonth']);
  const names = (await readdir(`${root}src`, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  expect(names.length).toBeGreaterThan(100);
  const found = await Promise.all(
    names.map(async (name) => castNumbers(name, await readFile(`${root}src/${name}`, 'utf8'))),
  );
  expect(found.flat()).toEqual([]);
});
