/** What the add-on shows its user, to be drawn by the page or recorded by a test. */
export interface UserInterface {
  readonly setMenu: (entries: readonly MenuEntry[]) => void;
  /** Shows an alert. @returns the name of the button that was pressed: OK, CANCEL, YES, NO or CLOSE */
  readonly alert: (alert: Alert) => string;
  readonly showDialog: (dialog: Dialog) => void;
  readonly showSidebar: (sidebar: Sidebar) => void;
  /** Shows a message that goes away by itself. */
  readonly toast: (message: string, title?: string) => void;
  readonly log: (level: string, text: string) => void;
}

/** An entry of the menu; `null` is a separator. */
export type MenuEntry = { readonly caption: string; readonly functionName: string } | null;

export interface Alert {
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

export interface Dialog {
  readonly title: string;
  readonly html: string;
  readonly modal: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A page beside the grid, 300 px wide. There is one at a time: another takes its place. */
export interface Sidebar {
  readonly title: string;
  readonly html: string;
}
