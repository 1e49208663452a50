import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../messages/language';
import type { ReportChoice } from '../../contract';
import { doAction } from '../../model/do-action';
import { usePage } from '../../model/page-context';
import { readAgain } from '../../model/refresh';
import { useLatest } from '../../model/use-latest';

export interface StoreNames {
  /** undefined until they are read. */
  readonly names: readonly string[] | undefined;
  readonly failure: Bilingual | undefined;
  readonly readAgain: () => void;
}

/** The stores of the chosen monthly rows, read anew where other rows are chosen. */
export function useStoreNames(report: ReportChoice): StoreNames {
  const { model } = usePage();
  const [names, setNames] = useState<readonly string[]>();
  const { failure, begin } = useLatest<'reading'>();
  const [turn, setTurn] = useState(0);
  const rows = JSON.stringify([report.rowsSheet, report.targetsSheet, report.standardsSheet, report.columns]);

  useEffect(() => {
    setNames(undefined);
    void begin(
      'reading',
      () => doAction(model, 'listStores', report),
      ({ stores }) => setNames(stores),
    );
  }, [rows, turn]);

  return {
    names,
    failure,
    readAgain: () => void readAgain(model, async () => undefined).then(() => setTurn(turn + 1)),
  };
}
