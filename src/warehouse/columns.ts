/**
 * What passes between SQL and the library, as SQL writes it: install.sql is made from these, and the library names the
 * fields of its answers by them. A count comes in as NUMERIC, because BigQuery hands no INT64 to JavaScript.
 */

/** A store's month, as status and explanation ask for it. */
export const MONTH = 'month DATE, sales NUMERIC, score NUMERIC, no_score BOOL, listings NUMERIC';

/** A row of the monthly table. */
export const ROW =
  `store STRING, onboard DATE, category STRING, ${MONTH}, official_sales NUMERIC, ` +
  'cycle_start DATE, standard STRING, cycle_result STRING';

/** A row of the targets table. A figure that is NULL is missing, unless `not_applicable` names its column. */
export const TARGET =
  'category STRING, standard STRING, trial_3 NUMERIC, trial_6 NUMERIC, trial_9 NUMERIC, trial_12 NUMERIC, ' +
  'formal_12 NUMERIC, score NUMERIC, failed_month_limit NUMERIC, warning_line NUMERIC, ' +
  'not_applicable ARRAY<STRING>, source STRING, copied_on DATE';

/** The cells of TMALL_CYCLE, in their order. */
export const CYCLE = 'phase STRING, formal_cycle INT64, first_day DATE, last_day DATE, standard STRING';

/** The cells of a row of TMALL_NODES, in their order. */
export const NODE = 'month INT64, day DATE';

/** The columns of TMALL_REPORT, in their order. */
export const REPORT =
  'store STRING, category STRING, onboard DATE, phase STRING, standard STRING, cycle_start DATE, cycle_end DATE, ' +
  'next_node DATE, days_left INT64, cumulative_sales NUMERIC, node_target NUMERIC, sales_gap NUMERIC, ' +
  'required_per_month NUMERIC, failed_months INT64, failed_month_limit INT64, longest_idle_run INT64, ' +
  'status STRING, explanation STRING';

/** The names and types of columns, of a function's parameters, or of a struct's fields. */
export const fieldsOf = (columns: string): [name: string, type: string][] =>
  [...columns.matchAll(/(\w+) (ARRAY<STRUCT<.*?>>|ARRAY<\w+>|\w+)/g)].map(([, name = '', type = '']) => [
    name,
    type,
  ]);

export const namesOf = (columns: string): string[] => fieldsOf(columns).map(([name]) => name);

/** The field for a column of a sheet's table: the column trial12 is the field trial_12. */
export const fieldNamed = (column: string): string =>
  column.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
