/**
 * Computes formulas as late as Google does: while a script runs, not with each change that it makes, but once something
 * is read that depends on them, at a flush, or at the end of the run.
 */
import { type Getters, registries, type Zone } from '@odoo/o-spreadsheet';

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
    super({ ...config, getters: withoutBlankMargins(config.getters) });
    this.evaluations = config.custom[EVALUATIONS] as unknown as Evaluations;
  }

  override finalize(): void {
    if (this.evaluations.areHeld) this.evaluations.areDue = true;
    else super.finalize();
  }
}

/**
 * Where the engine computes all cells of a sheet, it looks at every place, and most of the 26,000 of a new sheet are blank.
 * It asks for the zone of a sheet there alone, and is told where something stands.
 */
function withoutBlankMargins(getters: Getters): Getters {
  const getSheetZone = (sheetId: string): Zone => {
    const filled: Zone = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const { id } of getters.getCells(sheetId)) {
      const { row, col } = getters.getCellPosition(id);
      filled.bottom = Math.max(filled.bottom, row);
      filled.right = Math.max(filled.right, col);
    }
    return filled;
  };
  // What the engine adds later to what can be asked is found all the same.
  return Object.assign(Object.create(getters), { getSheetZone });
}
