/** Proves the golden rows through the library file and the bodies of install.sql, in the shapes that BigQuery hands over. */
import { describe, expect, test } from 'vitest';
import { askRowInSql, isInSql } from '../../support/golden-in-sql';
import { goldenFiles, goldenRows } from '../../support/golden-rows';
import { proveOutcome } from '../../support/prove-golden';
import { openWarehouse } from '../../support/warehouse';

const call = await openWarehouse();
/**
 * The tables of which SQL's types hold nearly all rows. Other tables are about other functions, or about what SQL has
 * no types for: text forms, ranges, tables of standards.
 */
const WHOLE = ['calendar.csv', 'explain.csv', 'report.csv', 'status.csv'];

for (const file of goldenFiles()) {
  const rows = goldenRows(file).filter((row) => isInSql(row.function));
  const told = rows.flatMap((row) => {
    const answer = askRowInSql(row, call);
    return answer ? [{ row, answer }] : [];
  });
  if (told.length === 0) continue;
  describe(file, () => {
    for (const { row, answer } of told) test(row.situation, () => proveOutcome(row, answer));
    if (!WHOLE.includes(file)) return;
    test('is told in SQL’s types nearly whole', () => {
      expect(told.length).toBeGreaterThan(0.8 * rows.length);
    });
  });
}
