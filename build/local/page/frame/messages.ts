/**
 * The messages between an add-on's page in its frame and the workbook around it. They are JSON text, so that no object
 * is shared.
 */
export type FromFrame =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly argsJson: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  /** Says that F6 was pressed inside the frame, which keeps its keys to itself. */
  | { readonly kind: 'leave'; readonly backwards: boolean }
  /** Says that what the press of a button set off is over. */
  | { readonly kind: 'pressed' };

/** The answer to a call. */
export type Answer = { readonly id: number } & ({ readonly valueJson: string } | { readonly error: string });

/** The wish that the button with these words be pressed, as by the user. */
export interface Press {
  readonly press: string;
}
