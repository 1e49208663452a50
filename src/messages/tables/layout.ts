import { enList, formatFigure, money, shorten, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';

const LEFT_OUT_REASONS = {
  total: { zh: '合计', en: 'a total' },
  headers: { zh: '重复的标题', en: 'the headers again' },
  note: { zh: '说明', en: 'a note' },
  heading: { zh: '分组标题', en: 'a heading' },
  'other table': { zh: '另一张表', en: 'another table' },
  'other figure': { zh: '其他指标', en: 'another figure' },
} as const satisfies Record<string, Bilingual>;

/** What keeps a sheet from being read as it is laid out, with what to do in the sheet. */
export const layoutProblems = {
  wantsRows: {
    zh: '这张表不是每家店铺每月一行，而这里需要这样的行。可以在“生成报表”页生成一张按行的表，原表不变',
    en: 'this sheet does not have a row for each store and month, and such rows are wanted here; the Report tab makes a sheet of rows from it and leaves it as it is',
  },
  wantsYuan: {
    zh: '这张表的销售额以万元计，导入的销售额以元计，不能直接写入；请先改成以元计的列',
    en: 'sales count ten thousands in this sheet, and imported sales count CNY, so they can’t be filled in; use a column in CNY first',
  },
  wantsOneSheet: {
    zh: '现在一起读取了几张工作表，这里只能写入一张；请先只选一张',
    en: 'several sheets are read together, and only one can be written to here; choose one alone first',
  },
  monthsAfterPoint: (first: string, last: string, written: string): Bilingual => ({
    zh: `${first} 到 ${last} 列的标题（如 ${shorten(written)}）看不出是哪个月：2025.1 可能是 1 月，也可能是 10 月；请写成 2025-07 或 2025年7月`,
    en: `the headers of columns ${first} to ${last}, such as ${shorten(written)}, don’t tell their months: 2025.1 may be January or October; expected 2025-07`,
  }),
  monthTwice: (month: string, figure: string, first: string, second: string): Bilingual => ({
    zh: `${figure}的月份 ${month} 有两列（${first} 列和 ${second} 列），应只有一列`,
    en: `month ${month} of ${figure} stands in two columns, ${first} and ${second}; expected one`,
  }),
} as const;

interface Block {
  readonly columns: readonly [string, string];
  readonly months: readonly [string, string];
  readonly isOfRows?: boolean;
}

const linesInWords = ([first, last]: readonly [string, string], areRows: boolean): Bilingual =>
  areRows
    ? { zh: `第 ${first} 到 ${last} 行`, en: `rows ${first} to ${last}` }
    : { zh: `${first} 到 ${last} 列`, en: `columns ${first} to ${last}` };

type Question =
  | ({ readonly asks: 'block' } & Block)
  | { readonly asks: 'year'; readonly month: string }
  | { readonly asks: 'month'; readonly key: string }
  | { readonly asks: 'names'; readonly rows: readonly number[] }
  | { readonly asks: 'sheets'; readonly others: readonly { readonly name: string }[] }
  | { readonly asks: 'unit'; readonly most: number; readonly target: number }
  | { readonly asks: 'targets'; readonly least: number; readonly target: number }
  | { readonly asks: 'scores'; readonly written: number; readonly meant: number; readonly some?: true };

/** A score below 1 as a cell of percent shows it. */
const inPercent = (written: number, before: string, after: string): string =>
  written < 1 ? `${before}${percent(written)}${after}` : '';

const percent = (written: number): string => `${Number((written * 100).toPrecision(12))}%`;

/** What the cells of a sheet do not tell, as a refusal says it: with what to write into the sheet. */
export function questionInWords(question: Question): Bilingual {
  switch (question.asks) {
    case 'block': {
      const { zh, en } = linesInWords(question.columns, question.isOfRows ?? false);
      const [from, to] = question.months.map(shorten) as [string, string];
      return {
        zh: `${zh}（${from} 至 ${to}）没有写明是销售额还是服务分，请在月份${question.isOfRows ? '左边一列' : '上方一行'}写上`,
        en: `${en} (${from} to ${to}) don’t say whether they are sales or scores; write 销售额 or 服务分 in a ${question.isOfRows ? 'column left of' : 'row above'} the months`,
      };
    }
    case 'year':
      return {
        zh: `月份“${shorten(question.month)}”没有写年份：是哪一年？请写成 2025年7月 或 2025-07`,
        en: `the month "${shorten(question.month)}" has no year: which year? Expected the year too, such as 2025-07`,
      };
    case 'month':
      return {
        zh: `工作表“${shorten(question.key)}”没有月份列：是哪个月？请加上一列“月份”，或用月份命名工作表，如“2025年7月”`,
        en: `The sheet "${shorten(question.key)}" has no column of months: which month is it? Expected a column 月份 (Month), or a sheet named by its month, such as 2025-07`,
      };
    case 'names': {
      const rows = shortenAll(question.rows.map(String));
      return {
        zh: `第 ${zhList(rows)} 行有数据但没有店铺名称，应写明店铺`,
        en: `row(s) ${enList(rows)} have figures but no store name; expected the store's name`,
      };
    }
    case 'sheets': {
      const names = shortenAll(question.others.map(({ name }) => name));
      return {
        zh: `还有标题相同的工作表：${zhList(names)}。要一起读取吗？`,
        en: `Other sheets have the same headers: ${enList(names)}. Read them together?`,
      };
    }
    case 'unit':
      return {
        zh: `各月销售额最多为 ${formatFigure(question.most)}，不到目标 ${money(question.target).zh}的百分之一：单位是元还是万元？`,
        en: `No month’s sales exceed ${formatFigure(question.most)}, a hundredth or less of the target of ${money(question.target).en}: are they CNY or ten thousands?`,
      };
    case 'targets':
      return {
        zh: `每个月的销售额都不低于 ${formatFigure(question.least)}，是目标 ${money(question.target).zh} 的一百倍以上：目标的单位是元还是万元？`,
        en: `Each month’s sales are ${formatFigure(question.least)} or more, a hundred times the target of ${money(question.target).en}: does the target count CNY or ten thousands?`,
      };
    case 'scores':
      if (question.some)
        return {
          zh: `有的服务分以百分比显示，如 ${percent(question.written)}：是 ${question.meant} 分吗？`,
          en: `Some scores are shown in percent, such as ${percent(question.written)}: is that ${question.meant}?`,
        };
      return {
        zh: `各月服务分都像 ${question.written}${inPercent(question.written, '（', '）')}：是 ${question.meant} 分吗？`,
        en: `All scores are like ${question.written}${inPercent(question.written, ' (', ')')}: is that ${question.meant}?`,
      };
  }
}

/** The questions as the sidebar asks them, and the answers to choose from. */
export const layoutQuestionTexts = {
  heading: {
    zh: '这张表有些地方看不出来，请先确认：',
    en: 'Some things can’t be told from this sheet. Please say:',
  },
  sales: { zh: '店铺销售额', en: 'Sales' },
  officialSales: { zh: '官方销售额', en: 'Official sales' },
  score: { zh: '服务分', en: 'Service score' },
  listings: { zh: '在售商品数', en: 'Listings' },
  none: { zh: '都不是（不读取）', en: 'None of these (leave it out)' },
  noMonth: { zh: '不是某个月（不读取）', en: 'No month (leave it out)' },
  sameStore: { zh: '属于上面的店铺', en: 'Of the store above' },
  noStore: { zh: '不属于任何店铺', en: 'Of no store' },
  yuan: { zh: '元', en: 'CNY' },
  tenThousands: { zh: '万元', en: 'Ten thousands (万元)' },
  askAgain: { zh: '重新回答关于这张表的问题', en: 'Answer the questions about this sheet anew' },
  monthsAreColumns: {
    zh: '这张表不是每家店铺每月一行（例如月份是列），可以照样生成报表。新增月份、填写销售额需要每家店铺每月一行。',
    en: 'This sheet does not have a row for each store and month (its months are columns, for example), and can be reported as it is. To add a month or to fill in sales, such rows are wanted.',
  },
  makeRows: {
    zh: '生成一张按行的新表（原表不变）',
    en: 'Make a new sheet of rows, and leave this one as it is',
  },
} as const satisfies Record<string, Bilingual>;

export const layoutQuestions = {
  block: ({
    columns,
    months: [from, to],
    sheet,
    isOfRows = false,
  }: Block & { readonly sheet: string }): Bilingual => {
    const { zh, en } = linesInWords(columns, isOfRows);
    return {
      zh: `工作表“${shorten(sheet)}”的 ${zh}（${shorten(from)} 至 ${shorten(to)}）是什么？`,
      en: `What stands on "${shorten(sheet)}" in ${en} (${shorten(from)} to ${shorten(to)})?`,
    };
  },
  year: (month: string): Bilingual => ({
    zh: `第一个“${shorten(month)}”是哪一年？`,
    en: `Which year is the first "${shorten(month)}"?`,
  }),
  month: (sheet: string): Bilingual => ({
    zh: `工作表“${shorten(sheet)}”没有月份列，是哪个月的数据？`,
    en: `"${shorten(sheet)}" has no column of months. Which month is it?`,
  }),
  names: (rows: readonly number[]): Bilingual => ({
    zh: `第 ${zhList(shortenAll(rows.map(String)))} 行没有店铺名称：`,
    en: `Row(s) ${enList(shortenAll(rows.map(String)))} have no store name:`,
  }),
  readAll: (count: number): Bilingual => ({ zh: `全部读取（${count} 张）`, en: `Read all ${count}` }),
  scoreIs: (score: number): Bilingual => ({ zh: `是 ${score} 分`, en: `It is ${score}` }),
  readOne: { zh: '只读这一张', en: 'Read only this one' },
} as const;

interface ToldByName {
  readonly key: 'month' | 'store';
  readonly value: string;
  readonly sheet?: string;
}

/** What the names of sheets stand for, where the sheets lack that column. */
export function toldByNames(told: readonly ToldByName[]): Bilingual {
  const of = (wanted: ToldByName['key']) => told.filter(({ key, value }) => key === wanted && value !== '');
  const inMonths = (language: keyof Bilingual) =>
    shortenAll(
      of('month').map(({ sheet = '', value }) => {
        const month = value === 'none' ? { zh: '不读取', en: 'left out' }[language] : value;
        return `${shorten(sheet)} → ${month}`;
      }),
    );
  const stores = shortenAll(of('store').map(({ value }) => value));
  const said: Bilingual[] = [];
  if (of('month').length > 0)
    said.push({
      zh: `没有月份列，月份取自工作表的名称：${zhList(inMonths('zh'))}。`,
      en: `There is no column of months: they are told by the names of the sheets: ${enList(inMonths('en'))}.`,
    });
  if (stores.length > 0)
    said.push({
      zh: `没有店铺列，店铺取自工作表的名称：${zhList(stores)}。`,
      en: `There is no column of stores: they are told by the names of the sheets: ${enList(stores)}.`,
    });
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

interface LeftOut {
  readonly row: number;
  readonly why: keyof typeof LEFT_OUT_REASONS;
  readonly text: string;
  /** The letters of the column, where stores are columns: then it is one that is left out. */
  readonly column?: string;
  readonly sheet?: string;
}

function lineInWords({ row, column, sheet }: LeftOut): Bilingual {
  const line =
    column === undefined
      ? { zh: `第 ${row} 行`, en: `row ${row}` }
      : { zh: `${column} 列`, en: `column ${column}` };
  return sheet
    ? { zh: `工作表“${shorten(sheet)}”${line.zh}`, en: `sheet "${shorten(sheet)}", ${line.en}` }
    : line;
}

/** "Row 8 (合计) …": the rows that are of no store, named once. */
export function leftOutRows(rows: readonly LeftOut[]): Bilingual {
  const named = (language: keyof Bilingual) =>
    shortenAll(
      rows.map((one) => {
        const { why, text } = one;
        return language === 'zh'
          ? `${lineInWords(one).zh}“${shorten(text)}”（${LEFT_OUT_REASONS[why].zh}）`
          : `${lineInWords(one).en} "${shorten(text)}" (${LEFT_OUT_REASONS[why].en})`;
      }),
    );
  return {
    zh: `以下行不是店铺的月份，没有计入：${zhList(named('zh'))}。`,
    en: `Left out, since they are no month of a store: ${enList(named('en'))}.`,
  };
}
