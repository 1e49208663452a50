import type { Bilingual } from '../messages/language';
import { help as TMALL_CYCLE } from './calendar/tmall-cycle';
import { help as TMALL_NEXT_NODE } from './calendar/tmall-next-node';
import { help as TMALL_NODES } from './calendar/tmall-nodes';
import { help as TMALL_PHASE } from './calendar/tmall-phase';
import { help as TMALL_STANDARD } from './calendar/tmall-standard';
import { commonHelp } from './common-help';
import type { Argument, CustomFunction } from './custom-function';
import { customFunctions } from './custom-functions';
import type { FunctionHelp } from './function-help';
import { help as TMALL_CYCLE_SALES } from './sales/tmall-cycle-sales';
import { help as TMALL_ELIGIBLE_SALES } from './sales/tmall-eligible-sales';
import { help as TMALL_QUARTER_TARGET } from './sales/tmall-quarter-target';
import { help as TMALL_QUARTER_TARGET_MET } from './sales/tmall-quarter-target-met';
import { help as TMALL_REQUIRED_MONTHLY_SALES } from './sales/tmall-required-monthly-sales';
import { help as TMALL_SALES_GAP } from './sales/tmall-sales-gap';
import { help as TMALL_CONTINUITY_MET } from './service/tmall-continuity-met';
import { help as TMALL_FAILED_MONTHS } from './service/tmall-failed-months';
import { help as TMALL_IDLE_MONTHS } from './service/tmall-idle-months';
import { help as TMALL_SCORE_NEEDED } from './service/tmall-score-needed';
import { help as TMALL_SERVICE_MET } from './service/tmall-service-met';
import { help as TMALL_SERVICE_SCORE } from './service/tmall-service-score';
import { help as TMALL_WEAKEST_DIMENSION } from './service/tmall-weakest-dimension';
import { help as TMALL_EXPLAIN } from './verdict/tmall-explain';
import { help as TMALL_REPORT } from './verdict/tmall-report';
import { help as TMALL_STATUS } from './verdict/tmall-status';

/** One entry of the catalogue: all there is to know of a custom function. */
export type CatalogueEntry = Omit<CustomFunction, 'args'> &
  Omit<FunctionHelp, 'args'> & { readonly args: readonly DescribedArgument[] };

export interface DescribedArgument extends Argument {
  /** One sentence a language, no line break: it is what Sheets shows while the formula is typed. */
  readonly help: Bilingual;
}

const helps: Readonly<Record<string, FunctionHelp>> = {
  TMALL_PHASE,
  TMALL_CYCLE,
  TMALL_NODES,
  TMALL_NEXT_NODE,
  TMALL_STANDARD,
  TMALL_CYCLE_SALES,
  TMALL_QUARTER_TARGET,
  TMALL_QUARTER_TARGET_MET,
  TMALL_SALES_GAP,
  TMALL_REQUIRED_MONTHLY_SALES,
  TMALL_ELIGIBLE_SALES,
  TMALL_FAILED_MONTHS,
  TMALL_SERVICE_MET,
  TMALL_IDLE_MONTHS,
  TMALL_CONTINUITY_MET,
  TMALL_SERVICE_SCORE,
  TMALL_WEAKEST_DIMENSION,
  TMALL_SCORE_NEEDED,
  TMALL_STATUS,
  TMALL_EXPLAIN,
  TMALL_REPORT,
};

/** The one source of the wrappers, the reference, the autocomplete of the local workbook and many tests. */
export const catalogue: readonly CatalogueEntry[] = customFunctions.map((entry) => {
  const help = helps[entry.name];
  if (!help) throw new Error(`${entry.name} has no help`);
  return { ...entry, ...help, args: entry.args.map((argument) => describe(entry, argument, help)) };
});

function describe({ name }: CustomFunction, argument: Argument, help: FunctionHelp): DescribedArgument {
  const text = help.args?.[argument.name] ?? commonHelp[argument.name];
  if (!text) throw new Error(`${name} does not describe its argument ${argument.name}`);
  return { ...argument, help: text };
}
