/** What the server hands the page when it opens. */
import type { Language } from '../../../src/messages/language';
import type { FunctionHelp } from '../workbook/register-functions';
import type { SheetContent } from '../workbook/sheet-content';

export interface Opening {
  readonly fileName: string;
  readonly content: OpeningContent;
  /** The text of dist/Code.js. */
  readonly addonCode: string;
  /** The add-on's HTML files, by file name. */
  readonly pages: Readonly<Record<string, string>>;
  readonly servicesCode: string;
  /** The code that gives the add-on's pages `google.script`. */
  readonly clientCode: string;
  readonly functions: readonly FunctionHelp[];
}

export type OpeningContent =
  | { readonly kind: 'sample'; readonly sheets: Readonly<Record<Language, readonly SheetContent[]>> }
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetContent[] };
