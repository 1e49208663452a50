import { namesOf, ROW, TARGET } from '../../src/warehouse/columns';
import { functions as library } from '../../src/warehouse/library';
import { LIBRARY } from './bundle-library';

/** The place of the functions, and that of the library. */
export interface Place {
  /** The dataset, as `project.dataset`, or as `dataset` in the project that runs the script. */
  readonly dataset: string;
  readonly bucket: string;
}

export const LIBRARY_FILE = 'tmall-assessment.js';

/** Writes the script that makes tables and functions, in one run in the console or by `bq query`. */
export function installSql({ dataset, bucket }: Place): string {
  const functions = Object.entries(library).map(
    ([name, { takes, returns }]) => `
CREATE OR REPLACE FUNCTION \`${dataset}.${name}\`(${takes.join(', ')})
RETURNS ${returns}
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ['gs://${bucket}/${LIBRARY_FILE}'])
AS r"""
  return ${LIBRARY}.functions.${name}.answer({${namesOf(takes.join(', ')).join(', ')}});
""";
`,
  );
  return `-- Upload ${LIBRARY_FILE} to gs://${bucket} first. Tables that are there already stay as they are.

CREATE TABLE IF NOT EXISTS \`${dataset}.monthly_rows\` (${ROW});

CREATE TABLE IF NOT EXISTS \`${dataset}.targets\` (${TARGET});
${functions.join('')}
-- A row per store of monthly_rows. Names that a sheet takes for one store are one here.
CREATE OR REPLACE TABLE FUNCTION \`${dataset}.tmall_report_on\`(report_day DATE, language STRING) AS (
  SELECT report.*
  FROM (
    SELECT ARRAY_AGG(STRUCT(${namesOf(ROW).join(', ')}) ORDER BY month) AS monthly
    FROM \`${dataset}.monthly_rows\`
    GROUP BY TRIM(REGEXP_REPLACE(NORMALIZE_AND_CASEFOLD(store, NFKC), r'\\s+', ' '))
  ) AS by_store
  CROSS JOIN (
    SELECT ARRAY_AGG(STRUCT(${namesOf(TARGET).join(', ')})) AS targets
    FROM \`${dataset}.targets\`
  ) AS all_targets
  CROSS JOIN UNNEST(\`${dataset}.tmall_report\`(monthly, targets, report_day, language, NULL)) AS report
);
`;
}
