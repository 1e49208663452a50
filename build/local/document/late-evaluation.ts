/**
 * Computes formulas as late as Google does: while a script runs, not with each change that it makes, but once something
 * is read that depends on them, at a flush, or at the end of the run.
 */
import { type Command, type FormulaCell, type Getters, registries, type Zone } from '@odoo/o-spreadsheet';

/** The name under which the engine hands an evaluation its `Evaluations`. */
export const EVALUATIONS = 'evaluations';

/** Whether formulas are to wait, and whether some are waiting. */
export interface Evaluations {
  areHeld: boolean;
  areDue: boolean;
}

const Evaluation = registries.coreViewsPluginRegistry.get('evaluation');

interface SheetArea {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What computes cells: of some areas where cells have changed, and of all sheets, which then come as a list. */
interface Evaluator {
  evaluate(areas: readonly SheetArea[] | Iterable<SheetArea>): void;
}

/** The engine's own evaluation, which remembers by itself what has changed until it is finalized. */
export class LateEvaluation extends Evaluation {
  private readonly evaluations: Evaluations;

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    this.evaluations = config.custom[EVALUATIONS] as unknown as Evaluations;
    const { evaluator } = this as unknown as { readonly evaluator: Evaluator };
    const evaluate = evaluator.evaluate.bind(evaluator);
    evaluator.evaluate = (areas) =>
      evaluate(
        Array.isArray(areas) ? areas.map(({ sheetId }) => filledArea(sheetId, config.getters)) : areas,
      );
  }

  /** Where a sheet goes, the engine computes all cells of the others, also where none of them depends on it. */
  override beforeHandle(command: Command): void {
    if (command.type === 'DELETE_SHEET' && isUnused(command.sheetId, this.getters)) return;
    super.beforeHandle(command);
  }

  override finalize(): void {
    if (this.evaluations.areHeld) this.evaluations.areDue = true;
    else super.finalize();
  }
}

/** Whether a sheet has no formula, and none refers to it. */
function isUnused(sheetId: string, getters: Getters): boolean {
  const refersToIt = ({ compiledFormula }: FormulaCell) =>
    compiledFormula.rangeDependencies.some((range) => range.sheetId === sheetId);
  return getters
    .getSheetIds()
    .every((id) =>
      getters.getCells(id).every((cell) => !cell.isFormula || (id !== sheetId && !refersToIt(cell))),
    );
}

/**
 * As much of a sheet as has cells. Where the engine computes all of a sheet, it looks at every place, and most of the 26,000 of
 * a new sheet are blank.
 */
function filledArea(sheetId: string, getters: Getters): SheetArea {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return { sheetId, zone };
}
