import { menuTexts } from '../messages/menu';
import { userLanguage } from '../workbook/user-language';

/**
 * Builds the menu. It runs with AuthMode.NONE where the add-on is installed but not yet used in the file, so that
 * nothing but the menu and the user's language may be asked for here.
 */
export function onOpen(): void {
  const language = userLanguage();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuTexts.openSidebar[language], 'openSidebar')
    .addItem(menuTexts.useInThisSpreadsheet[language], 'useInThisSpreadsheet')
    .addItem(menuTexts.functionReference[language], 'showFunctionReference')
    .addToUi();
}

/** Shows the menu at once, also in the file from which the add-on was installed. */
export const onInstall = (): void => onOpen();

/** Running any menu item is what enables an add-on in a file; this one does nothing else and says so. */
export function useInThisSpreadsheet(): void {
  const language = userLanguage();
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuTexts.useInThisSpreadsheet[language], menuTexts.functionsAreOn[language], ui.ButtonSet.OK);
}

export const openSidebar = (): void => showSidebar('report');

export const showFunctionReference = (): void => showSidebar('functions');

/**
 * The page as its file is, which is how it opens nearly always. For another tab it is made from the raw file, since the content
 * of a page from a file is reported to be parsed anew, and spoilt.
 */
function pageAt(tab: 'report' | 'functions'): GoogleAppsScript.HTML.HtmlOutput {
  if (tab === 'report') return HtmlService.createHtmlOutputFromFile('sidebar');
  const page = HtmlService.createTemplateFromFile('sidebar').getRawContent();
  return HtmlService.createHtmlOutput(page.replace('data-start="report"', `data-start="${tab}"`));
}

/** @param tab the tab that the page begins with, which the page reads from its own `data-start` attribute */
function showSidebar(tab: 'report' | 'functions'): void {
  SpreadsheetApp.getUi().showSidebar(pageAt(tab).setTitle(menuTexts.sidebarTitle[userLanguage()]));
}
