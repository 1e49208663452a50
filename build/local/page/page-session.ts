/** The workbook that the page shows: its script, its model, and what changes when the user turns a knob. */
import { type Model, setTranslationMethod } from '@odoo/o-spreadsheet';
import type { Language } from '../../../src/messages/language';
import { LocalDocument } from '../document/local-document';
import { openModel } from '../workbook/open-model';
import { buildMenu, openScript } from '../workbook/open-script';
import { registerFunctions } from '../workbook/register-functions';
import type { Script } from '../workbook/script';
import { DEFAULT_TIME_ZONE, type Settings } from '../workbook/settings';
import type { UserInterface } from '../workbook/user-interface';
import { workbookData } from '../workbook/workbook-data';
import { engineWord } from './engine-words';
import { startIframeRealm } from './iframe-realm';
import type { Opening } from './opening';
import { Revisions } from './revisions';

export class PageSession {
  private readonly settings: Settings;
  private readonly document: LocalDocument;
  private readonly script: Script;
  private readonly revisions = new Revisions();
  private opened: Model | undefined;
  /** The revision of the sample up to which nothing in it is its user's. */
  private openedAt = 0;
  /** The revision up to which nothing would be lost with the page: what was opened, or the last download. */
  private keptAt = 0;
  private isOpening = false;
  private chosen: Language = 'zh';

  constructor(
    private readonly opening: Opening,
    ui: UserInterface,
  ) {
    this.settings = { timeZone: DEFAULT_TIME_ZONE, spreadsheetLocale: 'zh_CN', userLocale: '' };
    setTranslationMethod((...[text]) => engineWord(text, this.chosen));
    this.document = new LocalDocument(() => this.model, this.settings);
    const { servicesCode, addonCode, pages } = opening;
    this.script = openScript(
      { startRealm: startIframeRealm, servicesCode, addonCode, pages },
      this.document,
      ui,
    );
  }

  get model(): Model {
    if (!this.opened) throw new Error('The workbook is not open yet.');
    return this.opened;
  }

  get language(): Language {
    return this.chosen;
  }

  get timeZone(): string {
    return this.settings.timeZone;
  }

  /**
   * Changes the language. A sample that nobody has edited is opened anew in it.
   *
   * @returns whether a workbook was opened
   */
  speak(language: Language): boolean {
    this.chosen = language;
    this.settings.userLocale = language === 'zh' ? 'zh_CN' : 'en';
    registerFunctions(this.opening.functions, language);
    const opens = !this.opened || this.isUntouchedSample;
    if (opens) {
      this.opened = this.open();
      this.keptAt = this.revisions.last;
      if (this.isSample) this.openedAt = this.revisions.last;
    }
    buildMenu(this.script);
    return opens;
  }

  /** Does what the page itself does with the sample; what its calls change is no edit of the user's. */
  async whileOpening(work: () => Promise<void>): Promise<void> {
    this.isOpening = true;
    try {
      await work();
    } finally {
      this.isOpening = false;
    }
  }

  setTimeZone(timeZone: string): void {
    this.settings.timeZone = timeZone;
    this.model.dispatch('EVALUATE_CELLS');
  }

  run(functionName: string): void {
    this.script.run(functionName, [], 'FULL');
  }

  /** Answers a call of google.script.run. */
  call(functionName: string, args: readonly unknown[]): unknown {
    const staysUntouched = this.isOpening && this.isUntouchedSample;
    try {
      return this.script.callFromPage(functionName, args);
    } finally {
      if (staysUntouched) {
        this.openedAt = this.revisions.last;
        this.keptAt = this.openedAt;
      }
    }
  }

  /** Whether something would be lost with the page. */
  get hasEdits(): boolean {
    return this.opened !== undefined && this.revisions.last !== this.keptAt;
  }

  /** Says that the workbook has been downloaded as it stands. */
  keep(): void {
    this.keptAt = this.revisions.last;
  }

  get isSample(): boolean {
    return this.opening.content.kind === 'sample';
  }

  private get isUntouchedSample(): boolean {
    return this.isSample && this.revisions.last === this.openedAt;
  }

  private open(): Model {
    const { content } = this.opening;
    const locale = this.chosen === 'zh' ? 'zh_CN' : 'en_US';
    this.settings.spreadsheetLocale = locale;
    const sheets = content.kind === 'sample' ? content.sheets[this.chosen] : content.sheets;
    return openModel(
      workbookData(sheets, locale),
      this.script,
      this.document.evaluations,
      this.revisions.newTransport(),
    );
  }
}
