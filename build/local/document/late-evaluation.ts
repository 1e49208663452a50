/**
 * Computes formulas as late as Google does: while a script runs, not with each change that it makes, but once something
 * is read that depends on them, at a flush, or at the end of the run.
 */
import { registries } from '@odoo/o-spreadsheet';

/** The name under which the engine hands an evaluation its `Evaluations`. */
export const EVALUATIONS = 'evaluations';

/** Whether formulas are to wait, and whether some are waiting. */
export interface Evaluations {
  areHeld: boolean;
  areDue: boolean;
}

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');

/** The engine's own evaluation, which remembers by itself what has changed until it is finalized. */
export class LateEvaluation extends Evaluation {
  private readonly evaluations: Evaluations;

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    this.evaluations = config.custom[EVALUATIONS] as unknown as Evaluations;
  }

  override finalize(): void {
    if (this.evaluations.areHeld) this.evaluations.areDue = true;
    else super.finalize();
  }
}
