import { describe, expect, test } from 'vitest';
import { answerOf, firstChoice, openSample } from '../../support/report-workbook';

describe('building the report', () => {
  test('judges the sample and puts the most urgent first', async () => {
    const book = await openSample();
    const answer = answerOf(book, 'buildReport', firstChoice(book));
    expect(answer.sheetName).toBe('天猫考核报表');
    expect(answer.stores.map(({ statusLabel }) => statusLabel)).toEqual([
      ...['有风险', '有风险', '缺数据', '不达标', '不达标', '正常', '正常', '免考', '未上线'],
    ]);
  });
});
