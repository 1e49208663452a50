import type { Language } from '../messages/language';
import { storeTable } from '../report/store-view/store-table';
import type { StoreView } from '../report/store-view/store-view';
import type { TableSheet } from '../tables/table-sheet';
import type { AfterFailing } from './after-failing';
import type { StoreDiagnosis } from './diagnose-store';
import { diagnosisInWords } from './diagnosis-in-words';
import { diagnosisTable } from './diagnosis-table';

/** All that is shown of a store, as a sheet: its view, what comes after failing, and under it the diagnosis. */
export function storeSheet(
  view: StoreView,
  diagnosis: StoreDiagnosis,
  after: AfterFailing | undefined,
  language: Language,
): TableSheet {
  const table = storeTable(view, language);
  const hasColumns = diagnosis.trends.length > 0;
  const sentences = [
    ...(after ? [...after.sentences, after.annualFee] : []),
    ...(hasColumns ? [] : [...diagnosisInWords(diagnosis), ...diagnosis.problems.map(({ text }) => text)]),
  ];
  return {
    ...table,
    rows: [...table.rows, ...sentences.map((text) => [text[language]])],
    ...(hasColumns && { below: diagnosisTable(diagnosis, language) }),
  };
}
