import { beforeAll, describe, expect, test } from 'vitest';
import type { Addon } from '../../build/bundle';
import { openWorkbook } from '../../build/local/headless';
import { sampleWorkbook } from '../../build/local/sample/sample-workbook';
import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { builtAddon } from '../support/built-addon';

let addon: Addon;
beforeAll(async () => {
  addon = await builtAddon();
});

const open = (language: Language) =>
  openWorkbook({ ...addon, catalogue, language, sheets: sampleWorkbook(language) });

/** The address of a range on the sheet with the formulas. */
const tried = (range: string, language: Language): string =>
  `'${language === 'zh' ? '试一试' : 'Try it'}'!${range}`;

/** The rows of the report, by the names in its header. */
function report(language: Language): Record<string, string>[] {
  const book = open(language);
  const at = (range: string) => tried(range, language);
  const column = book.texts(at('A1:A100')).map(([text]) => text);
  const spill = book.spill(at(`A${column.indexOf('TMALL_REPORT') + 2}`));
  const [header = [], ...rows] = book.texts(at(spill ?? 'A1'));
  return rows.map((row) => Object.fromEntries(row.map((text, index) => [header[index] ?? '', text])));
}

describe.each<Language>(['zh', 'en'])('the sample in %s', (language) => {
  test('shows no error anywhere', () => {
    const book = open(language);
    for (const { name, rows } of sampleWorkbook(language)) {
      const errors = book
        .cells(`'${name}'!A1:R${rows.length + 20}`)
        .flat()
        .filter(({ error }) => error !== undefined);
      expect(errors).toEqual([]);
    }
  });

  test('has a live formula of every function, each with what it shows', () => {
    const book = open(language);
    const textOf = (address: string) => book.text(tried(address, language));
    const names = book.texts(tried('A8:A60', language)).flat();
    for (const { name, help } of catalogue) {
      const row = 8 + names.indexOf(name);
      expect(row, name).toBeGreaterThanOrEqual(8);
      expect(textOf(`G${row}`)).toBe(help.summary[language]);
      expect(textOf(name === 'TMALL_REPORT' ? `A${row + 1}` : `B${row}`), name).not.toBe('');
    }
  });

  test('recalculates when the day is changed', () => {
    const book = open(language);
    const phase = () => book.text(tried('B8', language));
    const before = phase();
    book.type(tried('B2', language), '2023-06-20');
    expect(phase()).not.toBe(before);
  });

  test('says of every target that it is a sample', () => {
    const targets = sampleWorkbook(language)[1];
    const marks = targets?.rows.slice(1).map((row) => String(row[9])) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toContain('SAMPLE');
  });
});

test('its stores show every status and every phase', () => {
  expect(report('zh').map(({ 店铺, 阶段, 状态 }) => [店铺, 阶段, 状态])).toEqual([
    ['一叶女装旗舰店', '试考期', '正常'],
    ['春山家居旗舰店', '正式考核期', '正常'],
    ['晴川食品专营店', '试考期', '不达标'],
    ['北屿数码旗舰店', '试考期', '不达标'],
    ['听雨女装专卖店', '试考期', '缺数据'],
    ['南塘家居专营店', '试考期', '有风险'],
    ['墨香图书专营店', '正式考核期', '有风险'],
    ['初晴家居旗舰店', '免考期', '免考'],
    ['谷雨食品旗舰店', '未上线', '未上线'],
  ]);
  expect(new Set(report('en').map(({ Status }) => Status))).toEqual(
    new Set(['On track', 'Failed', 'No data', 'At risk', 'Exempt', 'Not open']),
  );
});

test('among them a score that equals its target, an idle run, and official sales that count', () => {
  const explained = Object.fromEntries(report('zh').map(({ 店铺 = '', 说明 = '' }) => [店铺, 说明]));
  expect(explained.一叶女装旗舰店).toContain('2023-09 等于目标');
  expect(explained.墨香图书专营店).toContain('连续 6 个月无经营');
  expect(explained.春山家居旗舰店).toContain('2023-11 以官方销售额 61,200 元为准');
});

test('its headers are the same every time', () => {
  expect(sampleWorkbook('zh')).toEqual(sampleWorkbook('zh'));
  expect(sampleWorkbook('zh').map(({ name }) => name)).toEqual(['月度数据', '考核目标', '试一试']);
  expect(sampleWorkbook('en').map(({ name }) => name)).toEqual(['Monthly rows', 'Targets', 'Try it']);
});
