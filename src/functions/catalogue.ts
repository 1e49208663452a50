import { TMALL_CYCLE } from './calendar/tmall-cycle';
import { TMALL_NEXT_NODE } from './calendar/tmall-next-node';
import { TMALL_NODES } from './calendar/tmall-nodes';
import { TMALL_PHASE } from './calendar/tmall-phase';
import { TMALL_STANDARD } from './calendar/tmall-standard';
import type { CustomFunction } from './custom-function';
import { TMALL_CYCLE_SALES } from './sales/tmall-cycle-sales';
import { TMALL_ELIGIBLE_SALES } from './sales/tmall-eligible-sales';
import { TMALL_QUARTER_TARGET } from './sales/tmall-quarter-target';
import { TMALL_QUARTER_TARGET_MET } from './sales/tmall-quarter-target-met';
import { TMALL_REQUIRED_MONTHLY_SALES } from './sales/tmall-required-monthly-sales';
import { TMALL_SALES_GAP } from './sales/tmall-sales-gap';
import { TMALL_CONTINUITY_MET } from './service/tmall-continuity-met';
import { TMALL_FAILED_MONTHS } from './service/tmall-failed-months';
import { TMALL_IDLE_MONTHS } from './service/tmall-idle-months';
import { TMALL_SCORE_NEEDED } from './service/tmall-score-needed';
import { TMALL_SERVICE_MET } from './service/tmall-service-met';
import { TMALL_SERVICE_SCORE } from './service/tmall-service-score';
import { TMALL_WEAKEST_DIMENSION } from './service/tmall-weakest-dimension';
import { TMALL_EXPLAIN } from './verdict/tmall-explain';
import { TMALL_REPORT } from './verdict/tmall-report';
import { TMALL_STATUS } from './verdict/tmall-status';

/**
 * Every custom function, in the order in which people read of them: the one source of the script, its wrappers, the
 * reference, the autocomplete of the local workbook and many tests.
 */
export const catalogue: readonly CustomFunction[] = [
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
];
