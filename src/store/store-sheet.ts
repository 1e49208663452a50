import type { StoreDiagnosis } from '../diagnosis/diagnose-store';
import { diagnosisTables } from '../diagnosis/diagnosis-table';
import type { Language } from '../messages/language';
import { afterFailingTexts } from '../messages/store/after-failing';
import { listUnder, type TableSheet } from '../tables/table-sheet';
import type { AfterFailing } from './after-failing';
import { storeTable } from './store-table';
import type { StoreView } from './store-view';

/** All that is shown of a store, as a sheet: its view, what comes after failing, and the diagnosis. */
export function storeSheet(
  view: StoreView,
  diagnosis: StoreDiagnosis,
  after: AfterFailing | undefined,
  language: Language,
): TableSheet {
  const table = storeTable(view, language);
  const told = after ? [...after.sentences, after.annualFee] : [];
  return {
    ...table,
    below: [
      ...(table.below ?? []),
      ...(after
        ? [
            listUnder(
              afterFailingTexts.heading,
              told.map((text) => text[language]),
            ),
          ]
        : []),
      ...diagnosisTables(diagnosis, language),
    ],
  };
}
