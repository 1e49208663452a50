import { describe, expect, test } from 'vitest';
import { answerOf, firstChoice, openSample } from '../../support/report-workbook';

describe('building the report', () => {
  test('counts the sample by status and puts the most urgent first', async () => {
    const book = await openSample();
    const answer = answerOf(book, 'buildReport', firstChoice(book));
    expect(answer.sheetName).toBe('天猫考核报表');
    expect(Object.fromEntries(answer.counts.map(({ label, stores }) => [label, stores]))).toEqual({
      不达标: 2,
      数据有误: 0,
      缺数据: 1,
      有风险: 2,
      正常: 2,
      免考: 1,
      未上线: 1,
    });
  });
});
