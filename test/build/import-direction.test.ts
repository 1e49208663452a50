import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wrongWayImports, wrongWaysOf } from '../../build/import-direction';

describe('the direction of imports', () => {
  test('holds in all of src', async () => {
    expect(await wrongWayImports(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
  });

  test.each([
    ['a rule that knows a sentence', 'rules/sales.ts', "import { problems } from '../messages/problems';"],
    ['a type counts too', 'rules/sales.ts', "import type { Problem } from '../messages/problem';"],
    ['so does what is handed on', 'report/explain.ts', "export { lifeOf } from '../functions/lives';"],
    ['the report does not know the workbook', 'report/explain.ts', "import { x } from '../workbook/x';"],
  ])('is broken by %s', (_, name, source) => {
    expect(wrongWaysOf(name, source)).toHaveLength(1);
  });

  test('is kept by an import from below and by one from the same folder', () => {
    const source = "import { monthOf } from '../calendar/civil-month';\nimport { assess } from './verdict';";
    expect(wrongWaysOf('rules/sales.ts', source)).toEqual([]);
  });
});
