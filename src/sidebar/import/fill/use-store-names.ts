import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../messages/language';
import type { ReportChoice } from '../../contract';
import { doAction } from '../../model/do-action';
import { failureText } from '../../model/failure-text';
import { usePage } from '../../model/page-context';

export interface StoreNames {
  /** undefined until they are read. */
  readonly names: readonly string[] | undefined;
  readonly failure: Bilingual | undefined;
  readonly readAgain: () => void;
}

const UNREAD = { names: undefined, failure: undefined };

/** The stores of the chosen monthly rows, read anew where other rows are chosen. */
export function useStoreNames(report: ReportChoice): StoreNames {
  const { model } = usePage();
  const [read, setRead] = useState<Pick<StoreNames, 'names' | 'failure'>>(UNREAD);
  const [turn, setTurn] = useState(0);
  const rows = JSON.stringify([report.rowsSheet, report.targetsSheet, report.standardsSheet, report.columns]);

  useEffect(() => {
    let isLatest = true;
    setRead(UNREAD);
    doAction(model, 'listStores', report).then(
      ({ stores }) => isLatest && setRead({ names: stores, failure: undefined }),
      (error) => isLatest && setRead({ names: undefined, failure: failureText(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [rows, turn]);

  return { ...read, readAgain: () => setTurn(turn + 1) };
}
