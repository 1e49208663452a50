/** The user of a workbook without a page, who remembers what the add-on showed, and presses the buttons that a test chose. */
import type { Alert, Dialog, MenuEntry, Sidebar, UserInterface } from '../workbook/user-interface';

export class RecordedUser implements UserInterface {
  menu: readonly MenuEntry[] = [];
  readonly alerts: Alert[] = [];
  readonly dialogs: Dialog[] = [];
  /** The sidebar that is open. */
  sidebar: Sidebar | undefined;
  readonly toasts: { readonly message: string; readonly title: string | undefined }[] = [];
  readonly logs: { readonly level: string; readonly text: string }[] = [];
  /** The buttons to press on the alerts to come, in order; OK when there are no more. */
  readonly presses: string[] = [];

  setMenu = (entries: readonly MenuEntry[]): void => {
    this.menu = entries;
  };

  alert = (alert: Alert): string => {
    this.alerts.push(alert);
    return this.presses.shift() ?? 'OK';
  };

  showDialog = (dialog: Dialog): void => {
    this.dialogs.push(dialog);
  };

  showSidebar = (sidebar: Sidebar): void => {
    this.sidebar = sidebar;
  };

  toast = (message: string, title?: string): void => {
    this.toasts.push({ message, title });
  };

  log = (level: string, text: string): void => {
    this.logs.push({ level, text });
  };
}
