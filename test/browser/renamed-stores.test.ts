/** A store was renamed: the report's outcome names it, and one press gives its notes to the new name. */
import { expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { reportFormTexts } from '../../src/messages/report/choice';
import { renamedSentences, renamedTexts } from '../../src/messages/report/renamed-stores';
import { sameNames } from '../../src/messages/tables/same-names';
import type { BuildAnswer, CheckAnswer } from '../../src/sidebar/contract';
import * as samples from './sidebar/sample-answers';
import { button, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { findings, type Hand, picture, press } from './sidebar/use-page';

const open = sidebarSuite();
const [FROM, TO, OTHER] = ['晴川食品专营店', '晴川食品旗舰店', '一叶女装旗舰店'] as const;
const ALIKE = sameNames([{ name: FROM, row: 17, first: 5 }]);

const built = (language: Language): BuildAnswer => ({
  ...samples.built(language, 8),
  waiting: { stores: [FROM], candidates: [TO, OTHER], likely: { from: FROM, to: TO } },
});
const check = (language: Language): CheckAnswer => ({ ...samples.check(language), sameNames: ALIKE });

test.each([
  ['zh', 'mouse'],
  ['en', 'keyboard'],
] as const satisfies (readonly [Language, Hand])[])('in %s, by %s', async (language, hand) => {
  const { page, requestsOf } = await open({
    answers: {
      start: () => samples.builtStart(language),
      checkRows: () => check(language),
      buildReport: () => built(language),
      giveNotes: () => samples.built(language, 8),
    },
  });
  await press(page, button(page, reportFormTexts.rebuild, language), hand);
  await sees(page, renamedSentences.waiting([FROM])[language]);
  await sees(page, ALIKE[language]);
  expect(await page.locator('#old-name').inputValue()).toBe(FROM);
  expect(await page.locator('#new-name').inputValue()).toBe(TO);
  expect(await findings(page)).toEqual([]);
  await picture(page, `renamed-store-${language}`);
  await press(page, button(page, renamedTexts.give, language), hand);
  await expect.poll(() => page.locator('#old-name').count()).toBe(0);
  expect(requestsOf('giveNotes')).toMatchObject([{ from: FROM, to: TO, report: { language } }]);
});
