/** Opens the workbook that the server hands over and connects the top bar to it. */
import { registries } from '@odoo/o-spreadsheet';
import type { Language } from '../../../src/messages/language';
import { makeAddonMenu } from './addon-menu';
import { downloadXlsx } from './download-xlsx';
import { byId } from './element';
import { engineWord } from './engine-words';
import type { FrameHost } from './frame/addon-frame';
import { mountGrid } from './mount-grid';
import { focusGrid, leavePane, moveBetweenPanes } from './move-between-panes';
import { nameEngineFields } from './name-engine-fields';
import { NoteMarks } from './notes/note-marks';
import { followNotes } from './notes/note-panel';
import { offerNoteTooltips } from './notes/note-tooltip';
import { openFunctionHelp } from './open-function-help';
import { openReport } from './open-report';
import type { Opening } from './opening';
import { PageSession } from './page-session';
import { makePageUser } from './page-user';
import { pageWord } from './page-words';
import { askBeforeEdits } from './protection/ask-before-edits';
import { showMessage } from './show-dialog';
import { makeSidebarPanel, showToast } from './sidebar-panel';
import { connectTopBar, labelTopBar, shownName } from './top-bar';

const opening: Opening = await (await fetch('opening.json')).json();
const templates = await (await fetch('engine/o_spreadsheet.xml')).text();
const menu = makeAddonMenu(byId('menu-button'), byId('menu-list'), (name) =>
  attempt(() => session.run(name)),
);
const frameHost: FrameHost = {
  clientCode: opening.clientCode,
  call: (name, args) => session.call(name, args),
  focusGrid,
};
const sidebar = makeSidebarPanel(frameHost, leavePane);
const session = new PageSession(
  opening,
  makePageUser({
    setMenu: menu.setEntries,
    showSidebar: sidebar.show,
    frameHost,
    language: () => session.language,
  }),
);
let takeGridOff: (() => void) | undefined;
/**
 * The last change of language. One follows the other, since a report that is being built goes into the workbook that it
 * was begun in.
 */
let shown: Promise<void> | undefined;

connectTopBar({
  chooseZone: (zone) => session.setTimeZone(zone),
  chooseLanguage: showNext,
  download: () =>
    attempt(async () => {
      await downloadXlsx(session.model, shownName(opening, session.language));
      session.keep();
    }),
});
// The browser asks in its own words before the page goes, and with it whatever was not downloaded.
window.addEventListener('beforeunload', (event) => session.hasEdits && event.preventDefault());
moveBetweenPanes();
registries.featurePluginRegistry.add('noteMarks', NoteMarks);
offerNoteTooltips();
openFunctionHelp(byId('grid'));
nameEngineFields(byId('grid'), () => session.language);
await showNext(firstLanguage());
// The session is a global for the developer's console, and for tests that ask the engine what a cell holds.
Object.assign(globalThis, { localWorkbook: session });

function showNext(language: Language): Promise<void> {
  const before = shown;
  shown = attempt(async () => {
    await before;
    await show(language);
  });
  return shown;
}

async function show(language: Language): Promise<void> {
  const opened = session.speak(language);
  labelTopBar(opening, language, session.timeZone);
  menu.setTitle(pageWord('addon', language));
  sidebar.setCloseWord(pageWord('close', language));
  takeGridOff?.();
  const translate = (text: string) => engineWord(text, language);
  const unmount = await mountGrid(
    askBeforeEdits(session.model, mayEdit),
    templates,
    byId('grid'),
    translate,
    { mention: (text) => showToast(text, ''), tell },
  );
  const unfollow = followNotes(session.model);
  takeGridOff = () => {
    unfollow();
    unmount();
  };
  if (opened && session.isSample) await session.whileOpening(() => openReport(session, language));
}

/** Asks the user before an edit of a sheet that is protected with a warning only. */
function mayEdit(): boolean {
  return confirm(pageWord('protected', session.language));
}

/** The language to begin with: `?lang=en` or `?lang=zh` decides, or else the browser's own language. */
function firstLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return wanted.startsWith('zh') ? 'zh' : 'en';
}

async function attempt(body: () => void | Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}

function tell(text: string): void {
  showMessage({ title: '', text }, pageWord('ok', session.language));
}
