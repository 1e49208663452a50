/** The sheets that the product inserts offer choices and mark what is not expected, and refuse nothing. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import type { Language } from '../../src/messages/language';
import { tableSheetNames } from '../../src/messages/terms';
import { answerOf } from '../support/report-workbook';
import { byHand, openBook, valuesOf } from '../support/small-report';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
type TableName = 'rows' | 'targets' | 'standards';

async function openInserted(language: Language): Promise<Workbook> {
  const book = await openBook([{ name: 'Sheet1', rows: [] }], { language });
  answerOf(book, 'insertSamples', { language });
  answerOf(book, 'insertStandards', { language });
  return book;
}

/** The cell under a header, in the row. */
function place(book: Workbook, name: string, header: string, row: number) {
  const col = (valuesOf(book, name)[0] ?? []).indexOf(header);
  if (col < 0) throw new Error(`${name} has no column ${header}.`);
  const sheetId = book.model.getters.getSheetIdByName(name) ?? '';
  return { sheetId, col, row: row - 1 };
}

const ruleAt = (book: Workbook, name: string, header: string, row = 2) =>
  book.model.getters.getValidationRuleForCell(place(book, name, header, row));

/** What a person sees in the list. */
function choicesAt(book: Workbook, name: string, header: string, row = 2): string[] {
  const criterion = ruleAt(book, name, header, row)?.criterion;
  if (criterion?.type !== 'isValueInRange') return criterion?.values ?? [];
  const { sheetId } = place(book, name, header, row);
  return book.model.getters
    .getDataValidationRangeValues(sheetId, criterion)
    .map(({ value }) => String(value));
}

function isMarked(book: Workbook, name: string, header: string, row: number): boolean {
  return book.model.getters.isDataValidationInvalid(place(book, name, header, row));
}

describe.each(LANGUAGES)('in %s', (language) => {
  const nameOf = (table: TableName) => tableSheetNames[table][language];
  const inLanguage = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test('no cell that the product itself wrote is marked, and no rule refuses anything', async () => {
    const book = await openInserted(language);
    for (const table of ['rows', 'targets', 'standards'] as const) {
      const name = nameOf(table);
      const values = valuesOf(book, name);
      let ruled = 0;
      values.slice(1).forEach((cells, index) => {
        cells.forEach((_, column) => {
          const header = String(values[0]?.[column]);
          const rule = ruleAt(book, name, header, index + 2);
          if (rule) ruled += 1;
          expect(rule?.isBlocking ?? false, `${name} ${header}`).toBe(false);
          expect(isMarked(book, name, header, index + 2), `${name} ${header} ${index + 2}`).toBe(false);
        });
      });
      expect(ruled).toBeGreaterThan(values.length);
      // The rows to come are helped as well.
      const header = String(values[0]?.[3]);
      expect(ruleAt(book, name, header, values.length + 100), name).toEqual(ruleAt(book, name, header));
    }
  });

  test('the choices are the targets’ categories, the known versions and the words of the standards', async () => {
    const book = await openInserted(language);
    const rows = nameOf('rows');
    const category = inLanguage('主营类目', 'Main category');
    expect(choicesAt(book, rows, category)).toContain(inLanguage('女装', 'Womenswear'));
    byHand(book, `ss.getSheetByName('${nameOf('targets')}').getRange('A7').setValue('玩具')`);
    expect(choicesAt(book, rows, category)).toContain('玩具');
    const standard = inLanguage('适用标准', 'Standard');
    expect(choicesAt(book, rows, standard)).toEqual(
      expect.arrayContaining([inLanguage('自动', 'auto'), '2022-quarterly']),
    );
    expect(choicesAt(book, rows, inLanguage('周期结果', 'Cycle result'))).toEqual([
      inLanguage('通过', 'passed'),
      inLanguage('不达标', 'failed'),
    ]);
    expect(choicesAt(book, nameOf('targets'), standard)).not.toContain(inLanguage('自动', 'auto'));
    expect(choicesAt(book, nameOf('standards'), inLanguage('销售额比较', 'Sales comparison'))).toEqual([
      inLanguage('不低于', 'at least'),
      inLanguage('超过', 'above'),
    ]);
    expect(
      choicesAt(book, nameOf('standards'), inLanguage('可信度（最低的一项）', 'Confidence (the least)')),
    ).toContain(inLanguage('规则原文', 'rule text'));
  });

  test('a slip of the keyboard is marked, and what does not apply is none', async () => {
    const book = await openInserted(language);
    const [rows, targets] = [nameOf('rows'), nameOf('targets')];
    const put = (name: string, header: string, value: string) => {
      const { row, col } = place(book, name, header, 3);
      byHand(book, `ss.getSheetByName('${name}').getRange(${row + 1}, ${col + 1}).setValue(${value})`);
      return isMarked(book, name, header, 3);
    };
    const sales = inLanguage('店铺销售额', 'Sales');
    const score = inLanguage('基础服务考核分', 'Service score');
    const node = inLanguage('试考3个月', 'Trial month 3');
    const limit = inLanguage('不符合月数上限', 'Failed month limit');
    expect([put(rows, score, '48'), put(rows, score, '4.8')]).toEqual([true, false]);
    const none = inLanguage('暂无数据', 'no score');
    expect([put(rows, score, `"${none}"`), put(rows, score, '"none yet"')]).toEqual([false, true]);
    expect([put(rows, sales, '"五万"'), put(rows, sales, '-5')]).toEqual([true, false]);
    expect([put(rows, inLanguage('月份', 'Month'), '"六月"')]).toEqual([true]);
    // A script that writes a sign alone is reported to write a formula that fails; typed by hand it is text.
    const sign = `"'-"`;
    expect([put(targets, node, '"十万"'), put(targets, node, '"不适用"'), put(targets, node, sign)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([put(targets, limit, '0'), put(targets, limit, '4')]).toEqual([true, false]);
  });
});
