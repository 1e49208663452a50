/** What SQL hands over and gets back, by field: the library and install.sql are both made from this. */

/** INT64 is no type that BigQuery hands to JavaScript, so that counts come in as NUMERIC. */
export type SqlType = 'STRING' | 'DATE' | 'NUMERIC' | 'INT64' | 'BOOL' | 'ARRAY<STRING>';
export type Fields = Readonly<Record<string, SqlType>>;

/** A store's month, as status and explanation ask for it. */
export const monthFields = {
  month: 'DATE',
  sales: 'NUMERIC',
  score: 'NUMERIC',
  no_score: 'BOOL',
  listings: 'NUMERIC',
} as const satisfies Fields;

/** A row of the monthly table. */
export const rowFields = {
  store: 'STRING',
  onboard: 'DATE',
  category: 'STRING',
  ...monthFields,
  official_sales: 'NUMERIC',
  cycle_start: 'DATE',
  standard: 'STRING',
  cycle_result: 'STRING',
} as const satisfies Fields;

/** A row of the targets table. A figure that is NULL is missing, unless `not_applicable` names it. */
export const targetFields = {
  category: 'STRING',
  standard: 'STRING',
  trial_3: 'NUMERIC',
  trial_6: 'NUMERIC',
  trial_9: 'NUMERIC',
  trial_12: 'NUMERIC',
  formal_12: 'NUMERIC',
  score: 'NUMERIC',
  failed_month_limit: 'NUMERIC',
  warning_line: 'NUMERIC',
  not_applicable: 'ARRAY<STRING>',
  source: 'STRING',
  copied_on: 'DATE',
} as const satisfies Fields;

/** In the order of TMALL_CYCLE's five cells. */
export const cycleFields = {
  phase: 'STRING',
  formal_cycle: 'INT64',
  first_day: 'DATE',
  last_day: 'DATE',
  standard: 'STRING',
} as const satisfies Fields;

/** In the order of the two cells of TMALL_NODES. */
export const nodeFields = { month: 'INT64', day: 'DATE' } as const satisfies Fields;

/** In the order of the columns of TMALL_REPORT. */
export const reportFields = {
  store: 'STRING',
  category: 'STRING',
  onboard: 'DATE',
  phase: 'STRING',
  standard: 'STRING',
  cycle_start: 'DATE',
  cycle_end: 'DATE',
  next_node: 'DATE',
  days_left: 'INT64',
  cumulative_sales: 'NUMERIC',
  node_target: 'NUMERIC',
  sales_gap: 'NUMERIC',
  required_per_month: 'NUMERIC',
  failed_months: 'INT64',
  failed_month_limit: 'INT64',
  longest_idle_run: 'INT64',
  status: 'STRING',
  explanation: 'STRING',
} as const satisfies Fields;
