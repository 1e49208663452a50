import {
  cycleFields,
  type Fields,
  monthFields,
  nodeFields,
  reportFields,
  rowFields,
  targetFields,
} from '../../src/warehouse/fields';
import { LIBRARY } from './bundle-library';

/** Where the functions go, and where the library lies. */
export interface Place {
  /** `project.dataset`, or `dataset` in the project that runs the script. */
  readonly dataset: string;
  readonly bucket: string;
}

export const LIBRARY_FILE = 'tmall-assessment.js';

const columns = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
const struct = (fields: Fields): string => `STRUCT<${columns(fields)}>`;
const structs = (fields: Fields): string => `ARRAY<${struct(fields)}>`;
const names = (fields: Fields): string => Object.keys(fields).join(', ');

const STORE_DAY = { onboard: 'DATE', on_day: 'DATE' };
const CHOICE = { standard: 'STRING', cycle_start: 'DATE' };
const JUDGED = {
  ...STORE_DAY,
  months: structs(monthFields),
  targets: structs(targetFields),
  category: 'STRING',
  lang: 'STRING',
  ...CHOICE,
};
const REPORTED = {
  monthly: structs(rowFields),
  targets: structs(targetFields),
  on_day: 'DATE',
  lang: 'STRING',
  standard: 'STRING',
};

/** The script that makes tables and functions, for one run in the console or by `bq query`. */
export function installSql({ dataset, bucket }: Place): string {
  const named = (name: string) => `\`${dataset}.${name}\``;
  const table = (name: string, fields: Fields) =>
    `CREATE TABLE IF NOT EXISTS ${named(name)} (${columns(fields)});`;
  /** A function of the library, by the same name and with the same order of arguments. */
  const called = (name: string, args: Readonly<Record<string, string>>, returns: string) =>
    `CREATE OR REPLACE FUNCTION ${named(`tmall_${name}`)}(
  ${Object.entries(args)
    .map(([arg, type]) => `${arg} ${type}`)
    .join(',\n  ')}
)
RETURNS ${returns}
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ['gs://${bucket}/${LIBRARY_FILE}'])
AS r"""
  return ${LIBRARY}.${name}(${Object.keys(args).join(', ')});
""";`;
  return `${[
    `-- Upload ${LIBRARY_FILE} to gs://${bucket} first. The tables that are there already stay as they are.`,
    table('monthly_rows', rowFields),
    table('targets', targetFields),
    called('phase', { ...STORE_DAY, lang: 'STRING', ...CHOICE }, 'STRING'),
    called('standard', { ...STORE_DAY, lang: 'STRING', ...CHOICE }, 'STRING'),
    called('cycle', { ...STORE_DAY, lang: 'STRING', ...CHOICE }, struct(cycleFields)),
    called('nodes', { ...STORE_DAY, ...CHOICE }, structs(nodeFields)),
    called('status', JUDGED, 'STRING'),
    called('explain', JUDGED, 'STRING'),
    called('report', REPORTED, structs(reportFields)),
    `-- A row per store of monthly_rows. Names that a sheet takes for one are one here.
CREATE OR REPLACE TABLE FUNCTION ${named('tmall_report_on')}(report_day DATE, language STRING) AS (
  SELECT report.*
  FROM (
    SELECT ARRAY_AGG(STRUCT(${names(rowFields)}) ORDER BY month) AS monthly
    FROM ${named('monthly_rows')}
    GROUP BY TRIM(REGEXP_REPLACE(NORMALIZE_AND_CASEFOLD(store, NFKC), r'\\s+', ' '))
  ) AS by_store
  CROSS JOIN (
    SELECT ARRAY_AGG(STRUCT(${names(targetFields)})) AS targets
    FROM ${named('targets')}
  ) AS all_targets
  CROSS JOIN UNNEST(${named('tmall_report')}(monthly, targets, report_day, language, NULL)) AS report
);`,
  ].join('\n\n')}\n`;
}
