import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { circlesAmong, circularImports, wrongWayImports, wrongWaysOf } from '../../build/import-direction';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the direction of imports', () => {
  test('holds in all of src', async () => {
    expect(await wrongWayImports(root)).toEqual([]);
  });

  test('is read alike where paths are written with backslashes, as on Windows', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'imports-'));
    await mkdir(join(folder, 'src', 'rules'), { recursive: true });
    await writeFile(
      `${folder}/src/rules\\sales.ts`,
      "import { x } from './cycle';\nimport { y } from '../messages/terms';",
    );
    expect(await wrongWayImports(folder)).toEqual([{ from: 'src/rules/sales.ts', to: 'src/messages/terms' }]);
    await rm(folder, { recursive: true });
  });

  test.each([
    ['a rule that knows a sentence', 'rules/sales.ts', "import { problems } from '../messages/problems';"],
    ['a type counts too', 'rules/sales.ts', "import type { Problem } from '../cells/problem';"],
    ['so does what is handed on', 'report/explain.ts', "export { lifeOf } from '../functions/lives';"],
    ['the report does not know the workbook', 'report/explain.ts', "import { x } from '../workbook/x';"],
    ['nor does the diagnosis know the plan', 'diagnosis/trend.ts', "import { x } from '../plan/tasks/task';"],
    ['a part that knows a subject', 'sidebar/parts/field.tsx', "import { x } from '../report/report-tab';"],
    ['a model that knows a subject', 'sidebar/model/choose.ts', "import { x } from '../store/store-view';"],
    ['a model that knows a part', 'sidebar/model/choose.ts', "import { x } from '../parts/button';"],
    ['a subject that knows the shell', 'sidebar/plan/use-plan.ts', "import { x } from '../shell/tabs';"],
    ['a subject above another', 'sidebar/ahead/day-section.tsx', "import { x } from '../plan/plan-tab';"],
    [
      'a page that knows what runs at Google',
      'sidebar/store/life-line.tsx',
      "import { x } from '../../workbook/answer-read';",
    ],
    ['a folder that nobody has given a place', 'drawer/odds.ts', "import { x } from '../rules/sales';"],
  ])('is broken by %s', (_, name, source) => {
    expect(wrongWaysOf(name, source)).toHaveLength(1);
  });

  test('is kept by an import from below and by one from the same folder', () => {
    const source = "import { monthOf } from '../calendar/civil-month';\nimport { assess } from './verdict';";
    expect(wrongWaysOf('rules/sales.ts', source)).toEqual([]);
  });
});

describe('imports run in no circle', () => {
  test('in all of src and build', async () => {
    expect(await circularImports(root)).toEqual([]);
  });

  test.each([
    [
      'two files',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [['a', 'b']],
    ],
    [
      'three files, beside others that lead there',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'b'],
      ],
      [['b', 'c', 'd']],
    ],
    [
      'two circles',
      [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a file and itself', [['a', 'a']], [['a']]],
  ])('and a circle of %s is found', (_, imports, circles) => {
    const files = new Map(imports.map(([from, to]) => [`src/${from}.ts`, `import { x } from './${to}';`]));
    expect(circlesAmong(files)).toEqual(circles.map((circle) => circle.map((name) => `src/${name}`)));
  });

  test('a type, and what is handed on, count too', () => {
    const files = new Map([
      ['src/a.ts', "import type { B } from './deeper/b';"],
      ['src/deeper/b.tsx', "export { a } from '../a';"],
    ]);
    expect(circlesAmong(files)).toEqual([['src/a', 'src/deeper/b']]);
  });

  test('two ways to one file are none', () => {
    const files = new Map([
      ['src/a.ts', "import { b } from './b';\nimport { c } from './c';"],
      ['src/b.ts', "import { c } from './c';"],
      ['src/c.ts', ''],
    ]);
    expect(circlesAmong(files)).toEqual([]);
  });
});
