/** The words of the sidebar and of the report: one word for one thing, and none that means nothing there. */
import { expect, test } from 'vitest';
import { complaints } from '../../src/messages/complaints';
import type { Bilingual } from '../../src/messages/language';
import { problems } from '../../src/messages/problems';
import { refusals } from '../../src/messages/refusals';
import { gridTexts } from '../../src/messages/report/grid';
import * as sidebar from '../../src/messages/sidebar';

/** All texts, and the sentences with nothing filled in. */
const textsOf = (messages: object): Bilingual[] =>
  Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === 'function') return message.length > 0 ? sentence(message as never) : [];
    const isText = typeof message === 'object' && message !== null && 'zh' in message;
    return isText ? [message as Bilingual] : textsOf(message as object);
  });
function sentence(make: (...parts: unknown[]) => Bilingual): Bilingual[] {
  try {
    return [make('', '', '', '')];
  } catch {
    return [make([], [], '', '')];
  }
}

test('in English a store is a store and a report a report', () => {
  for (const { en } of textsOf({ sidebar, gridTexts, refusals })) {
    expect(en).not.toMatch(/\b(shop|grid)s?\b/i);
  }
});

test('formulas become values, which may be words', () => {
  expect(textsOf(sidebar).filter(({ zh }) => zh.includes('数值'))).toEqual([]);
});

test('a table is called by its name, since the sidebar has no arguments', () => {
  const texts = [
    problems.columnsMissing('rows', ['x']),
    problems.columnTwice('targets', 'x', 'y'),
    problems.headerRowMissing('targets', ['x']),
  ];
  for (const { zh, en } of texts) {
    expect(zh).toMatch(/^(月度数据表|考核目标表)/);
    expect(en).toMatch(/\bthe (monthly rows|targets)\b/);
    expect(zh + en).not.toMatch(/参数|argument/);
  }
});

test('a collaborator may be busy with more than a report, and what failed may be half done', () => {
  expect(refusals.busy.zh).not.toContain('报表');
  expect(refusals.busy.en).not.toContain('report');
  expect(refusals.failed.en).not.toContain('nothing was done');
});

test('whoever has no figure is told to leave the cell blank', () => {
  expect(complaints.notANumber.zh).toContain('留空');
  expect(complaints.notANumber.en).toContain('blank');
});
