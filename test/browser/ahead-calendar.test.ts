/** The calendar file comes out of the frame that an add-on's page is shown in, made of what the server answers. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { calendarTexts } from '../../src/messages/ahead/calendar-download';
import { menuTexts } from '../../src/messages/menu';
import { readCalendar } from '../ahead/read-calendar';
import { builtAddon } from '../support/built-addon';
import { rowsSheet, storeRows, TARGETS_SHEET } from '../support/small-report';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';

test('a file is downloaded from within the frame, with the nodes of the rows', async () => {
  const [browser, addon] = await Promise.all([openBrowser(), builtAddon()]);
  const sheets = [rowsSheet(...storeRows('甲店'), ...storeRows("'=1+1;,\\乙")), TARGETS_SHEET];
  const served = await serveAddon({ ...addon, sheets });
  try {
    const { page, complaints } = await openPage(browser, `${served.address}?lang=zh`);
    await page.getByRole('button', { name: '天猫考核' }).click();
    await page.getByRole('menuitem', { name: menuTexts.openSidebar.zh }).click();
    const sidebar = page.frameLocator('iframe').first();
    await sidebar.getByLabel('截至日期').fill('2023-07-15');
    await sidebar.locator('#tab-plan').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sidebar.getByRole('button', { name: calendarTexts.download.zh }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('天猫考核节点-2023-07-15.ics');
    const events = readCalendar(await readFile(await download.path(), 'utf8'));
    const titles = events.filter(({ start }) => start === '2023-09-30').map(({ title }) => title);
    expect(titles).toEqual([
      '甲店：第 6 个月考核节点',
      '=1+1;,\\乙：第 6 个月考核节点',
      '天猫月末服务分须超过 3（2 家店铺）',
    ]);
    expect(complaints).toEqual([]);
  } finally {
    await closePages(browser);
    await served.close();
  }
});
