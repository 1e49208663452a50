/** Opens what a newcomer sees first: the sidebar, and the report of the sample, built by the sidebar's own button. */
import type { Language } from '../../../src/messages/language';
import { reportFormTexts } from '../../../src/messages/report/choice';
import { pressInFrame } from './frame/press-in-frame';
import { focusGrid } from './move-between-panes';
import type { PageSession } from './page-session';
import { sidebarFrame } from './sidebar-panel';

/** Opens the report. @returns once it is built, or the sidebar that was building it is closed */
export async function openReport(session: PageSession, language: Language): Promise<void> {
  session.run('openSidebar');
  const frame = sidebarFrame();
  if (!frame) throw new Error('The add-on opened no sidebar.');
  // The sidebar takes the keyboard where the user opens it; in a file that has just been opened the grid has it.
  frame.addEventListener('load', focusGrid, { once: true });
  await pressInFrame(frame, reportFormTexts.build[language]);
}
