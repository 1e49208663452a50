/** The open workbook as the services change it: what is written waits, as at Google, until something is read. */
import type { Locale, Model } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { Settings } from '../workbook/settings';
import { DocumentLock } from './document-lock';
import type { Evaluations } from './late-evaluation';
import { PendingCells } from './pending-cells';
import type { Surroundings } from './surroundings';

export class LocalDocument {
  private readonly pending = new PendingCells();
  readonly evaluations: Evaluations = { areHeld: false, areDue: false };
  readonly surroundings: Surroundings = {
    otherHoldsLock: false,
    isInContainer: true,
    hasSelection: true,
    chartSheets: [],
    copiesKeepMetadata: true,
    copiesCarryRules: true,
    protectedByOthers: [],
    cellsElsewhere: 0,
    interrupt: () => undefined,
  };
  readonly lock = new DocumentLock(this.surroundings);
  readonly properties = new Map<string, string>();
  /** The number of sheets that scripts have made so far, so that a deleted sheet's number is never given again. */
  sheetsMade = 0;
  metadataMade = 0;
  validationsMade = 0;

  constructor(
    private readonly findModel: () => Model,
    readonly settings: Settings,
    /** In what it behaves otherwise than believed. */
    readonly otherWays: ReadonlySet<OtherWay> = new Set(),
  ) {
    this.surroundings.copiesKeepMetadata = !otherWays.has('copies lose their marks');
  }

  /** The workbook with all that was written so far, its formulas computed. */
  get model(): Model {
    const model = this.unevaluated;
    if (this.evaluations.areDue) this.evaluate(model);
    return model;
  }

  /**
   * The workbook with all that was written so far, but its formulas may be waiting. It serves whatever reads neither
   * what cells show nor how far formulas reach.
   */
  get unevaluated(): Model {
    this.pending.writeTo(this.findModel);
    return this.findModel();
  }

  get locale(): Locale {
    return this.findModel().getters.getLocale();
  }

  /** Hands out a pen for cells whose writing can wait. */
  get pen(): { readonly cells: PendingCells; readonly model: Model } {
    return { cells: this.pending, model: this.findModel() };
  }

  startRun(): void {
    this.evaluations.areHeld = true;
  }

  /** Ends a run. What it wrote is kept, whether it failed or not, and its lock is given back. */
  endRun(): void {
    this.pending.writeTo(this.findModel);
    this.evaluations.areHeld = false;
    if (this.evaluations.areDue) this.evaluate(this.findModel());
    this.lock.release();
  }

  /** Computes every formula anew, since something has changed that all of them may depend on. */
  evaluateAll(): void {
    // What is waiting comes first, since the engine cannot compute the cells of sheets that it has not looked at.
    this.evaluate(this.model, {});
  }

  private evaluate(model: Model, cells: { cellIds?: number[] } = { cellIds: [] }): void {
    const { areHeld } = this.evaluations;
    Object.assign(this.evaluations, { areHeld: false, areDue: false });
    // Where no cells are named in the list, the engine knows which ones have changed; without a list it takes all of them.
    model.dispatch('EVALUATE_CELLS', cells);
    this.evaluations.areHeld = areHeld;
  }
}
