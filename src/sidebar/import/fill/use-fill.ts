import { useRef, useState } from 'preact/hooks';
import { fillSentences } from '../../../messages/import/fill';
import type { Bilingual } from '../../../messages/language';
import type { ReportChoice } from '../../contract';
import { failureText } from '../../model/failure-text';
import { usePage } from '../../model/page-context';
import { useSoFar } from '../../model/use-so-far';
import { fillStores, type PlannedStore, placesOf } from './fill-calls';
import type { StoreMonths } from './month-sales';
import { type PlannedMonth, plannedMonth } from './planned-month';

/** Where the sums are to go. */
export interface Destination {
  readonly report: ReportChoice;
  readonly stores: readonly StoreMonths[];
}

/** What was compared, written or refused is of one destination: it is void as soon as anything of it is another. */
interface Of<What> {
  readonly key: string;
  readonly what: What;
}

/** Tells destinations apart. The language makes no difference, since the page has the words. */
const keyOf = ({ report, stores }: Destination): string =>
  JSON.stringify([{ ...report, language: '' }, stores]);

/** Compares, and writes what was agreed to. @param onFilled is told of each writing that went well as a whole */
export function useFill(destination: Destination, onFilled: () => void) {
  const { model: page } = usePage();
  const [busy, setBusy] = useState<'comparing' | 'filling'>();
  const isBusy = useRef(false);
  const [plan, setPlan] = useState<Of<readonly PlannedStore[]>>();
  const [done, setDone] = useState<Of<Bilingual>>();
  const [failure, setFailure] = useState<Of<Bilingual>>();
  const { soFar, tell, beginAnew } = useSoFar();
  /** What was to be written where that failed, so that the next comparison tells how much of it was written. */
  const unfinished = useRef<Of<readonly PlannedStore[]> | undefined>(undefined);
  const key = keyOf(destination);

  /** One thing at a time; what it was refused for is told. */
  async function doing(what: NonNullable<typeof busy>, work: () => Promise<void>) {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(what);
    setFailure(undefined);
    setDone(undefined);
    try {
      await work();
    } catch (error) {
      setFailure({ key, what: failureText(error) });
    } finally {
      isBusy.current = false;
      setBusy(undefined);
    }
  }

  const compare = () =>
    doing('comparing', async () => {
      const { report, stores } = destination;
      setPlan(undefined);
      const places = await placesOf(page, report, stores);
      const planned = stores.map((one, index) => ({
        ...one,
        months: one.months.flatMap((sales) => {
          const place = places[index]?.find(({ month }) => month === sales.month);
          return place ? [plannedMonth(sales, place)] : [];
        }),
      }));
      setPlan({ key, what: planned });
      const before = unfinished.current;
      const written = before?.key === key ? countChanges(before.what) - countChanges(planned) : 0;
      if (written > 0) setDone({ key, what: fillSentences.writtenBefore(written) });
      page.set({ announcement: fillSentences.compared(countChanges(planned)) });
    });

  function onPortion(months: number, left: number): boolean {
    tell(months, left);
    return true;
  }

  async function fill() {
    if (plan?.key !== key) return;
    beginAnew();
    const changed = plan.what
      .map((one) => ({ ...one, months: changesOf(one.months) }))
      .filter(({ months }) => months.length > 0);
    await doing('filling', async () => {
      unfinished.current = plan;
      try {
        const { sheetName, filled, added, before } = await fillStores(
          page,
          destination.report,
          changed,
          onPortion,
        );
        unfinished.current = undefined;
        setDone({ key, what: fillSentences.filled(sheetName, filled, added, before) });
      } finally {
        // What was refused was compared with cells that are others now.
        setPlan(undefined);
      }
      onFilled();
    });
  }

  return {
    comparing: busy === 'comparing',
    filling: busy === 'filling',
    /** How far the writing has come, where there is more than one request can do. */
    soFar,
    failure: failure?.key === key ? failure.what : undefined,
    plan: plan?.key === key ? plan.what : undefined,
    done: done?.key === key ? done.what : undefined,
    compare,
    fill,
  };
}

const changesOf = (months: readonly PlannedMonth[]): PlannedMonth[] =>
  months.filter(({ change }) => change !== 'none');

export const countChanges = (stores: readonly PlannedStore[]): number =>
  stores.reduce((count, { months }) => count + changesOf(months).length, 0);
