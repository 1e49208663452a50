/** The language of a report: that it was made in, whoever builds it again, unless somebody switches by hand. */
import { expect, test } from 'vitest';
import { openPage } from '../../../build/local/headless/page';
import { openWorkbook } from '../../../src/sidebar/model/open-workbook';
import { requestedReport } from '../../../src/sidebar/model/requested-report';
import { switchLanguage } from '../../../src/sidebar/model/switch-language';
import { build, choiceIn, openBook, rowsSheet, storeRows, TARGETS_SHEET } from '../../support/small-report';

test('a colleague of another language builds the report again in its own, and in theirs once they switch', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  const choice = choiceIn(book);
  const { model, run } = openPage(book);
  const asked = () => requestedReport(model.get());
  model.set({ language: 'en', choice, start: run(openWorkbook(model, null)) });
  expect(asked()).toMatchObject({ language: 'en', rowsSheet: choice.rowsSheet });
  build(book);
  const start = run(openWorkbook(model, null));
  model.set({ start, choice, language: 'en' });
  expect(asked()).toMatchObject({ language: 'zh' });
  switchLanguage(model);
  switchLanguage(model);
  expect(asked()).toMatchObject({ language: 'en' });
});
