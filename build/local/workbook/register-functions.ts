/**
 * Makes the catalogue's functions known to the engine, with their help. The engine's registry is shared by the whole
 * process, so a function calls whatever script belongs to the workbook that evaluates it.
 */
import { type AddFunctionDescription, type Arg, type EvalContext, registries } from '@odoo/o-spreadsheet';
import type { CustomFunction } from '../../../src/functions/custom-function';
import type { Language } from '../../../src/messages/language';
import { THROWN } from './error-names';
import type { Script } from './script';
import { handsOverVolatile, VOLATILE_REFUSED } from './volatile-arguments';

/** What the engine shows about a function while it is typed. */
export interface FunctionHelp {
  readonly name: string;
  readonly args: readonly Pick<CustomFunction['args'][number], 'name' | 'optional' | 'help'>[];
  readonly help: Pick<CustomFunction['help'], 'summary'>;
}

/** The name under which a workbook gives its script to the engine's functions. */
export const SCRIPT = 'script';

export function registerFunctions(catalogue: readonly FunctionHelp[], language: Language): void {
  registries.errorTypes.add(THROWN);
  for (const entry of catalogue) {
    registries.functionRegistry.replace(entry.name, describe(entry, language));
    // Sheets hands over whatever was typed, so it is the function itself that complains about too few arguments.
    registries.functionRegistry.get(entry.name).minArgRequired = 0;
  }
}

function describe(entry: FunctionHelp, language: Language): AddFunctionDescription {
  return {
    description: entry.help.summary[language],
    category: 'Tmall',
    // Excel knows none of these functions, and would show #NAME? from the first recalculation on: it gets the values.
    isExported: false,
    args: entry.args.map(({ name, optional = false, help }) => ({
      name,
      optional,
      description: help[language],
      type: ['ANY'],
      acceptMatrix: true,
      acceptErrors: true,
    })),
    compute(this: EvalContext, ...args: Arg[]) {
      if (handsOverVolatile(ownFormula(this), entry.name))
        return { value: THROWN, message: VOLATILE_REFUSED };
      const script: Script = this[SCRIPT];
      return script.callCustomFunction(entry.name, args, this.locale);
    },
  };
}

/** The formula of the cell that is being computed; "" where the engine computes one for no cell. */
function ownFormula({ __originCellPosition: position, getters }: EvalContext): string {
  const cell = position && getters.getCell(position);
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
}
