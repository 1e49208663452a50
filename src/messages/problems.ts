import { enFew, enFewWhole, enRuns, shortly, zhFew, zhFewWhole, zhMonths } from './format';
import type { Bilingual } from './language';
import { tableNames } from './terms';

type TableName = keyof typeof tableNames;

/** A row, with its sheet where a table is made of several. */
interface NamedRow {
  readonly number: number;
  readonly sheet?: { readonly name: string } | undefined;
}

const zhRow = ({ number, sheet }: NamedRow): string =>
  `${sheet ? `工作表“${shortly(sheet.name)}”` : ''}第 ${number} 行`;
const enRow = ({ number, sheet }: NamedRow): string =>
  `${sheet ? `sheet "${shortly(sheet.name)}", ` : ''}row ${number}`;

/** "rows 3 and 4", each with its sheet where there are several. */
const enRows = (first: NamedRow, second: NamedRow): string =>
  (first.sheet ?? second.sheet)
    ? `${enRow(first)} and ${enRow(second)}`
    : `rows ${first.number} and ${second.number}`;

/** What can be wrong with a call or a table as a whole. */
export const problems = {
  twoCycleResults: (firstRow: number, secondRow: number): Bilingual => ({
    zh: `同一考核周期在第 ${firstRow} 行和第 ${secondRow} 行写了两个不同的“周期结果”，请改成一个`,
    en: `rows ${firstRow} and ${secondRow} give one cycle two different results; keep one of them`,
  }),
  missingArgument: (name: string): Bilingual => ({
    zh: `缺少参数 ${name}`,
    en: `argument ${name} is missing`,
  }),
  sizesDiffer: (first: string, firstSize: string, second: string, secondSize: string): Bilingual => ({
    zh: `${first} 的大小是 ${firstSize}，${second} 的大小是 ${secondSize}；两者应相同`,
    en: `${first} is ${firstSize} but ${second} is ${secondSize}; expected the same size`,
  }),
  tooManyCells: (rows: number, columns: number, most: number): Bilingual => ({
    zh: `结果有 ${rows} 行 × ${columns} 列，超过 ${most} 格；请缩小区域`,
    en: `the result would be ${rows} rows × ${columns} columns, more than ${most} cells; use smaller ranges`,
  }),
  notAVector: (name: string, size: string): Bilingual => ({
    zh: `参数 ${name} 的大小是 ${size}，应为一行或一列`,
    en: `argument ${name} is ${size}; expected one row or one column`,
  }),
  valueWithoutMonth: (name: string, position: number, value: string): Bilingual => ({
    zh: `参数 ${name} 第 ${position} 个的值“${value}”没有对应的月份，应在 months 中写明月份`,
    en: `argument ${name}, item ${position}, value "${value}": its month is blank; expected a month in months`,
  }),
  sameMonthTwice: (month: string, first: number, second: number): Bilingual => ({
    zh: `月份 ${month} 出现两次（第 ${first}、${second} 个）；应只有一家店铺的行：FILTER(D2:D,A2:A="店铺")，或用 TMALL_REPORT`,
    en: `month ${month} stands twice (items ${first}, ${second}); give one store's rows: FILTER(D2:D,A2:A="store"), or use TMALL_REPORT`,
  }),
  uncoveredDay: (day: string, earliest: string): Bilingual => ({
    zh: `onboard“${day}”早于最早的标准（${earliest}），请填正式周期首日，如 cycle:2021-06-01（数据表：“周期开始”列）`,
    en: `onboard "${day}" is before the first standard (${earliest}), give a formal cycle's first day, as cycle:2021-06-01 (column Cycle start)`,
  }),
  noStandardByDate: {
    zh: '没有按日期适用的考核标准',
    en: 'no standard is in force by date',
  },
  unknownMonths: (what: Bilingual, months: readonly string[]): Bilingual => ({
    zh: `以下月份缺少${what.zh}，无法判断：${zhMonths(months)}`,
    en: `cannot tell: ${what.en} unknown for ${enRuns(months)}`,
  }),
  targetMissing: (what: Bilingual, category: string, standard: Bilingual): Bilingual => ({
    zh: `考核目标表缺少${ofCategory(category).zh}“${what.zh}”（${standard.zh}）；不适用时写 -`,
    en: `the targets have no "${what.en}"${ofCategory(category).en} under the ${standard.en}; write - where it does not apply`,
  }),
  categoryNeeded: (categories: readonly string[]): Bilingual => ({
    zh: `参数 category 为空，而考核目标表有多行：${zhFew(categories)}；应写明主营类目`,
    en: `argument category is blank but the targets have several rows: ${enFew(categories)}; expected one of them`,
  }),
  categoryUnknown: (category: string, categories: readonly string[]): Bilingual => ({
    zh: `参数 category 的值“${shortly(category)}”不在考核目标表中；表中有：${zhFew(categories)}`,
    en: `argument category, value "${shortly(category)}": not in the targets; expected one of ${enFew(categories)}`,
  }),
  categoryOfStoreUnknown: (category: string, categories: readonly string[]): Bilingual => ({
    zh: `主营类目“${shortly(category)}”不在考核目标表中；表中有：${zhFew(categories)}`,
    en: `category "${shortly(category)}" is not in the targets; expected one of ${enFew(categories)}`,
  }),
  tableExpected: (table: TableName): Bilingual => ({
    zh: `参数 ${table}（${tableNames[table].zh}）应为带标题行的区域`,
    en: `argument ${table}, ${tableNames[table].en}: expected a range with its header row`,
  }),
  headerRowMissing: (table: TableName, headers: readonly string[]): Bilingual => ({
    zh: `${tableNames[table].zh}的前 20 行里没有可识别的标题；标题行应包含：${zhHeaders(headers)}`,
    en: `the first 20 rows of ${tableNames[table].en} have none of the headers expected, such as ${enHeaders(headers)}`,
  }),
  columnsMissing: (table: TableName, headers: readonly string[]): Bilingual => ({
    zh: `${tableNames[table].zh}缺少列：${zhHeaders(headers)}`,
    en: `${tableNames[table].en} lack the column(s) ${enHeaders(headers)}`,
  }),
  columnTwice: (table: TableName, first: string, second: string): Bilingual => ({
    zh: `${tableNames[table].zh}的列“${shortly(first)}”和“${shortly(second)}”含义相同，应只保留一列`,
    en: `${tableNames[table].en}: the columns "${shortly(first)}" and "${shortly(second)}" mean the same; expected one of them`,
  }),
  sameTargetsTwice: (category: string, first: number, second: number): Bilingual => ({
    zh: `考核目标表第 ${first} 行和第 ${second} 行都是类目“${shortly(category)}”且适用标准相同，应只有一行`,
    en: `rows ${first} and ${second} of the targets are both for category "${shortly(category)}" and the same standard; expected one`,
  }),
  standardWithoutId: (row: number): Bilingual => ({
    zh: `考核标准表第 ${row} 行没有编号，应写明编号，例如 2022-quarterly`,
    en: `row ${row} of the standards: the Id is blank; expected one such as 2022-quarterly`,
  }),
  sameStandardTwice: (id: string, rows: readonly number[]): Bilingual => ({
    zh: `考核标准表第 ${zhFew(rows.map(String))} 行的编号都是“${shortly(id)}”，应只有一行`,
    en: `rows ${enFew(rows.map(String))} of the standards all have the id "${shortly(id)}"; expected one`,
  }),
  sameEffectiveDay: (day: string, rows: readonly number[]): Bilingual => ({
    zh: `考核标准表第 ${zhFew(rows.map(String))} 行都自 ${day} 起按日期适用，同一天只能有一个版本`,
    en: `rows ${enFew(rows.map(String))} of the standards are all in force by date from ${day}; expected one version a day`,
  }),
  standardUnknown: (id: string, ids: readonly string[]): Bilingual => ({
    zh: `参数 standards 的值“${shortly(id)}”不是考核标准的编号或名称；应为考核标准表，或编号，例如 ${zhFew(ids.slice(0, 1))}`,
    en: `argument standards, value "${shortly(id)}": no such standard; expected a table of them, or an id such as ${enFew(ids.slice(0, 1))}`,
  }),
  twoStandardsInCycle: (
    first: string,
    firstMonth: string,
    second: string,
    secondMonth: string,
  ): Bilingual => ({
    zh: `同一考核周期指定了两个标准：${firstMonth} 为“${shortly(first)}”，${secondMonth} 为“${shortly(second)}”；周期内不变更标准，应只有一个`,
    en: `two standards are assigned within one cycle: "${shortly(first)}" in ${firstMonth}, "${shortly(second)}" in ${secondMonth}; a standard never changes inside a cycle, expected one`,
  }),
  beforeCycleStart: (day: string, cycleStart: string): Bilingual => ({
    zh: `日期 ${day} 早于已知的第一个周期（${cycleStart} 起），之前的周期未知；应为 ${cycleStart} 或之后`,
    en: `the day ${day} is before the first cycle known, from ${cycleStart}, and earlier ones are not known; expected ${cycleStart} or later`,
  }),
  cycleStartBeforeOnboard: (cycleStart: string, onboard: string): Bilingual => ({
    zh: `周期开始 ${cycleStart} 早于上线日期 ${onboard}，应在其后`,
    en: `the cycle start ${cycleStart} is before the onboard date ${onboard}; expected a later day`,
  }),
  twoCycleStarts: (first: string, firstRow: NamedRow, second: string, secondRow: NamedRow): Bilingual => ({
    zh: `周期开始不一致：${zhRow(firstRow)}是 ${first}，${zhRow(secondRow)}是 ${second}，应只有一个`,
    en: `two cycle starts: ${first} in ${enRow(firstRow)}, ${second} in ${enRow(secondRow)}; expected one`,
  }),
  rowWithoutStore: (rows: readonly NamedRow[]): Bilingual => {
    const numbers = rows.map(({ number }) => String(number));
    const isOfSheets = rows.some(({ sheet }) => sheet !== undefined);
    return {
      zh: `${isOfSheets ? zhFewWhole(rows.map(zhRow)) : `第 ${zhFew(numbers)} 行`}有数据但没有店铺名称，应写明店铺`,
      en: `${isOfSheets ? enFewWhole(rows.map(enRow)) : `row(s) ${enFew(numbers)}`} have figures but no store name; expected the store's name`,
    };
  },
  rowWithoutMonth: (row: NamedRow): Bilingual => ({
    zh: `${zhRow(row)}有数据但没有月份，应写明月份`,
    en: `${enRow(row)} has figures but no month; expected the month`,
  }),
  sameMonthInRows: (month: string, first: NamedRow, second: NamedRow): Bilingual => ({
    zh: `${zhRow(first)}和${zhRow(second)}是同一个月份 ${month}，应只有一行`,
    en: `${enRows(first, second)} are both for month ${month}; expected one row`,
  }),
  twoOnboardDates: (first: string, firstRow: NamedRow, second: string, secondRow: NamedRow): Bilingual => ({
    zh: `上线日期不一致：${zhRow(firstRow)}是 ${first}，${zhRow(secondRow)}是 ${second}，应只有一个`,
    en: `two onboard dates: ${first} in ${enRow(firstRow)}, ${second} in ${enRow(secondRow)}; expected one`,
  }),
  noOnboardDate: (row: NamedRow): Bilingual => ({
    zh: `没有上线日期；应在该店铺的第一行（${zhRow(row)}）填写，或填写周期开始`,
    en: `no onboard date; expected one in the store's first row (${enRow(row)}), or a cycle start`,
  }),
  weightMissing: (position: number): Bilingual => ({
    zh: `参数 weights 第 ${position} 个为空，应为权重（0 或更大的数字）`,
    en: `argument weights, item ${position} is blank; expected a weight of 0 or more`,
  }),
  weightsNeeded: {
    zh: '所有已填维度的权重之和为 0，应大于 0',
    en: 'the weights of the known dimensions add up to 0; expected more than 0',
  },
} as const satisfies Record<string, Bilingual | ((...parts: never[]) => Bilingual)>;

/** Of a column's spellings, parted by strokes, the first of the language. */
const zhHeaders = (headers: readonly string[]): string =>
  zhFewWhole(headers.map((header) => header.split('|')[0] ?? header));
const enHeaders = (headers: readonly string[]): string =>
  enFewWhole(headers.map((header) => header.split('|').find((name) => /^[A-Z]/i.test(name)) ?? header));

function ofCategory(category: string): Bilingual {
  return category
    ? { zh: `类目“${shortly(category)}”的`, en: ` for category "${shortly(category)}"` }
    : { zh: '', en: '' };
}
