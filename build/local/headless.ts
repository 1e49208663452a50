/**
 * The local workbook without a page, for tests and benchmarks: the real spreadsheet engine over the add-on's bundle.
 *
 * ```ts
 * const addon = await bundleAddon();
 * const book = openWorkbook({ ...addon, catalogue, sheets: [{ name: 'Stores', rows: [['2022-07-08', '2022-09-01']] }] });
 * book.type('C1', '=TMALL_PHASE(A1, B1)');
 * book.text('C1'); // 试考期
 * book.insertRows('Stores', 1, 1); // the formula is now in C2
 * ```
 *
 * An address is `B2` (on the first sheet), `Stores!B2` or `'My stores'!B2`; a range is `A1:C3` or `Stores!A1:C3`.
 */
import './headless/mute-engine';
import './headless/unseen-engine';
import type { Model } from '@odoo/o-spreadsheet';
import type { Language } from '../../src/messages/language';
import { LocalDocument } from './document/local-document';
import { RecordedUser } from './headless/recorded-user';
import { type SavedWorkbook, takeSaved } from './headless/saved-workbook';
import { Workbook } from './headless/workbook';
import { type OtherWay, readOtherWays } from './other-ways';
import { bundleServices } from './realm/bundle-services';
import { startNodeRealm } from './realm/node-realm';
import type { SpreadsheetLocale } from './workbook/engine-locale';
import { openModel } from './workbook/open-model';
import { openScript } from './workbook/open-script';
import { type FunctionHelp, registerFunctions } from './workbook/register-functions';
import type { Settings } from './workbook/settings';
import type { SheetContent } from './workbook/sheet-content';
import { workbookData } from './workbook/workbook-data';

export type { SavedWorkbook, Workbook };

export interface HeadlessOptions {
  /** The text of dist/Code.js, or any script with top-level functions. */
  readonly code: string;
  /** The add-on's HTML files, by file name: `bundleAddon()` gives them under this name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The functions that formulas may call. */
  readonly catalogue: readonly FunctionHelp[];
  /** The sheets to begin with. The default is one blank sheet, `Sheet1`, of 1000 rows and 26 columns. */
  readonly sheets?: readonly SheetContent[];
  /** A workbook that `save` has kept, instead of sheets. */
  readonly saved?: SavedWorkbook;
  /**
   * The spreadsheet's zone, by default `Asia/Shanghai`. The script's zone, which JavaScript's getters see, is the
   * process's TZ.
   */
  readonly timeZone?: string;
  /** The locale, by which typed dates are read and returned dates are shown. The default is `zh_CN`: yyyy-mm-dd. */
  readonly locale?: SpreadsheetLocale;
  /** The user's language, in which the menu and the functions' help are; by default `zh`. */
  readonly language?: Language;
  /** In what it behaves the other way. The default is what the environment names in OTHER_WAYS, and else nothing. */
  readonly otherWays?: ReadonlySet<OtherWay>;
}

export function openWorkbook(options: HeadlessOptions): Workbook {
  const {
    code,
    pages = {},
    catalogue,
    timeZone = 'Asia/Shanghai',
    locale = 'zh_CN',
    language = 'zh',
    otherWays = readOtherWays(process.env.OTHER_WAYS),
  } = options;
  const sheets = options.sheets ?? [{ name: 'Sheet1', rows: [] }];
  const settings: Settings = {
    timeZone,
    spreadsheetLocale: locale,
    userLocale: language === 'zh' ? 'zh_CN' : 'en',
  };
  const user = new RecordedUser();
  registerFunctions(catalogue, language);
  const source = { startRealm: startNodeRealm, servicesCode: bundleServices(), addonCode: code, pages };
  const opened: { model?: Model } = {};
  const document = new LocalDocument(() => requireOpen(opened.model), settings, otherWays);
  const script = openScript(source, document, user);
  const { saved } = options;
  if (saved) takeSaved(document, saved);
  const data = saved ? JSON.parse(saved.data) : workbookData(sheets, locale);
  opened.model = openModel(data, script, document.evaluations);
  return new Workbook(opened.model, script, document, user);
}

/** Gives the open workbook; a formula that is evaluated while it opens cannot read it. */
function requireOpen(model: Model | undefined): Model {
  if (!model) throw new Error('The workbook is not open yet.');
  return model;
}
