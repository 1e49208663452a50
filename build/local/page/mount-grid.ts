/** Draws a workbook's grid with the engine's own component. */
import type { Model } from '@odoo/o-spreadsheet';
import { Spreadsheet } from '@odoo/o-spreadsheet';
import { App } from '@odoo/owl';

/** How the engine speaks to the user. */
export interface Speech {
  /** Says something that needs no answer. */
  readonly mention: (text: string) => void;
  /** Says why something was not done. */
  readonly tell: (text: string) => void;
}

/** Draws the grid. @returns a function that takes the grid off the page again */
export async function mountGrid(
  model: Model,
  templates: string,
  target: HTMLElement,
  translate: (text: string) => string,
  { mention, tell }: Speech,
): Promise<() => void> {
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => mention(text),
    raiseError: (text: string, after?: () => void) => {
      tell(text);
      after?.();
    },
    askConfirmation: (text: string, yes: () => void, no?: () => void) => (confirm(text) ? yes() : no?.()),
  };
  const app = new App(Spreadsheet, { props, templates, translateFn: translate });
  await app.mount(target);
  return () => app.destroy();
}
