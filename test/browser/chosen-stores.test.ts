/** A report of chosen stores, from its form in the sidebar by keyboard alone. */
import { expect, test } from 'vitest';
import { outcomeSentences } from '../../src/messages/report/build';
import { chosenStoresSentences, chosenStoresTexts } from '../../src/messages/report/chosen-stores';
import type { StoresToChoose } from '../../src/sidebar/model/chosen-reports';
import * as samples from './sidebar/sample-answers';
import { button, isFocused, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { findings, press, stickingOut } from './sidebar/use-page';

const open = sidebarSuite();

const OWNER = 'Wang Fang';
const REPORT = 'Tmall compliance report Wang Fang';

test('a report is asked of an owner, in a language, and can be refreshed from then on', async () => {
  const reports: StoresToChoose['reports'][number][] = [];
  const { page, calls } = await open({
    answers: {
      start: () => samples.builtStart('en'),
      storesToChoose: () => ({ owners: [OWNER], categories: [], reports }),
      buildReport: () => {
        reports.push({
          sheet: 9,
          sheetName: REPORT,
          builtAt: '2023-12-15 09:00',
          only: { by: 'owner', is: OWNER },
          language: 'zh',
        });
        return { ...samples.built('zh'), sheetName: REPORT };
      },
    },
    locale: 'en-US',
  });
  const builds = () => calls.filter(({ name }) => name === 'buildReport').map(({ request }) => request);
  const build = button(page, chosenStoresTexts.build, 'en');
  const owner = page.getByLabel(chosenStoresTexts.owner.en).and(page.locator('select'));
  await press(page, page.locator('summary', { hasText: chosenStoresTexts.heading.en }), 'keyboard');

  await press(page, build, 'keyboard');
  await sees(page, chosenStoresTexts.noOwner.en);
  expect(await isFocused(owner)).toBe(true);
  expect(builds()).toEqual([]);
  expect(await findings(page)).toEqual([]);

  // The select has the focus.
  await page.keyboard.type(OWNER);
  await expect.poll(() => page.getByText(chosenStoresTexts.noOwner.en).count()).toBe(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await press(page, build, 'keyboard');
  await sees(page, outcomeSentences.built(REPORT).en);
  const wanted = { only: { by: 'owner', is: OWNER }, language: 'zh' };
  expect(builds()).toMatchObject([wanted]);
  expect(await stickingOut(page)).toEqual([]);

  const refresh = page.getByRole('button', { name: chosenStoresSentences.refresh(REPORT).en });
  await press(page, refresh, 'keyboard');
  await expect.poll(builds).toMatchObject([wanted, wanted]);
});

test('where no store has an owner, it says where to name one, and offers no button that does nothing', async () => {
  const { page } = await open({
    answers: {
      start: () => samples.builtStart('zh'),
      storesToChoose: () => ({ owners: [], categories: ['女装'], reports: [] }),
    },
    locale: 'zh-CN',
  });
  await press(page, page.locator('summary', { hasText: chosenStoresTexts.heading.zh }), 'keyboard');
  await sees(page, chosenStoresTexts.none.zh);
  expect(await button(page, chosenStoresTexts.build, 'zh').count()).toBe(0);
});
