import { catalogue } from '../src/functions/catalogue';
import type { CustomFunction } from '../src/functions/custom-function';
import { formulaOf } from '../src/functions/example-formula';
import type { Example, Family } from '../src/functions/function-help';
import { signatureOf } from '../src/functions/signature';

const FAMILIES: readonly (readonly [Family, string])[] = [
  ['calendar', 'Calendar · 考核日历'],
  ['sales', 'Sales · 店铺销售额'],
  ['service', 'Service score and continuity · 服务分与持续经营'],
  ['verdict', 'Verdict · 考核结论'],
];

/** Makes docs/functions.md, the catalogue in both languages. */
export const functionsDocument = (): string =>
  [
    '# Custom functions · 自定义函数',
    '',
    '<!-- Made from the catalogue in src/functions by `npm run docs`. Edit the catalogue, not this page. -->',
    '',
    'A blank `onboard` or `date` gives a blank. A blank sales or score cell is unknown, never 0 and never a pass. Bad input gives one line that names the argument, its value and what is expected; in a range, only in the cell concerned.',
    '',
    '上线日期或查询日期为空时结果为空。空白的销售额或服务分是未知，既不是 0，也不算通过。输入有误时给出一行说明，写明参数、值和应有的写法；在区域中只影响有误的那一格。',
    '',
    '- The separator between arguments follows the locale of the spreadsheet: `=TMALL_PHASE(B2, D2)` or `=TMALL_PHASE(B2; D2)`. 参数之间的分隔符取决于表格的区域设置。',
    '- A month written as text (`2022-08`) means its last day where a date is asked. A date *cell* that shows a month usually holds the 1st: use `EOMONTH(D2,0)`. 写成文字的月份表示该月最后一天；显示为月份的日期单元格通常存的是 1 日，可用 `EOMONTH(D2,0)`。',
    '- Type the day you ask about into a cell of its own, and give that cell: `NOW()` and `RAND()` cannot be arguments of a custom function. 请把查询日期写在一个单元格里再引用，自定义函数的参数不能用 `NOW()`、`RAND()`。',
    '- In a range a bad cell shows `⚠ …`. That is text, so `IFERROR` does not catch it: `=IF(LEFT(x)="⚠", "?", x)` does. 区域中有误的格显示 `⚠ …`，它是文字，`IFERROR` 拦不住，请用 `=IF(LEFT(x)="⚠", "?", x)`。',
    '- Swapped, `onboard` and `date` give *Not open*: a store is not open before its onboard date. `onboard` 与 `date` 写反时结果是“未上线”。',
    '- The usual way to have a formula per shop: one `=TMALL_REPORT(rows, targets, date)` on a sheet of its own, and `=XLOOKUP(A2, Report!A:A, Report!Q:Q)` beside each shop. For one shop alone, `FILTER(D2:D, A2:A="store")` takes its rows for each vector. 常用做法：在单独的工作表写一个 `=TMALL_REPORT(月度数据, 考核目标, 日期)`，再用 `=XLOOKUP(A2, 报表!A:A, 报表!Q:Q)` 逐店取状态；只算一家时，各列用 `FILTER(D2:D, A2:A="店铺")` 取该店的行。',
    '',
    ...FAMILIES.flatMap(([family, heading]) => [
      `## ${heading}`,
      '',
      ...catalogue.filter((entry) => entry.help.family === family).flatMap(describeFunction),
    ]),
  ].join('\n');

const describeFunction = (entry: CustomFunction): string[] => [
  `### ${entry.name}`,
  '',
  `\`${signatureOf(entry)}\``,
  '',
  `${entry.help.summary.en}.`,
  '',
  `${entry.help.summary.zh}。`,
  '',
  '| argument | takes | |',
  '|---|---|---|',
  ...entry.args.map(
    ({ name, shape, help }) => `| \`${name}\` | ${shape} | ${inCell(help.en)} · ${inCell(help.zh)} |`,
  ),
  '',
  `- Returns: ${entry.help.returns.en}. · 结果：${entry.help.returns.zh}。`,
  `- Rests on (articles of the text of July 2022): ${entry.help.basis.en}. · 依据（2022 年 7 月文本的条款）：${entry.help.basis.zh}。`,
  '',
  '```',
  ...entry.help.examples.flatMap((example) => describeExample(formulaOf(entry, example), example)),
  '```',
  '',
];

const describeExample = (formula: string, { gives }: Example): string[] =>
  Array.isArray(gives)
    ? [formula, ...gives.map((row: readonly unknown[]) => `→ ${row.join(' | ')}`)]
    : [formula, `→ ${shown(gives)}`];

const shown = (value: unknown): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

const inCell = (text: string): string => text.replace(/\|/g, '\\|');
