import { useState } from 'preact/hooks';
import { fillSentences } from '../../../messages/import/fill';
import type { Bilingual } from '../../../messages/language';
import type { ReportChoice } from '../../contract';
import { usePage } from '../../model/page-context';
import { useAction } from '../../model/use-action';
import type { MonthSales } from './month-sales';
import { type PlannedMonth, plannedMonth } from './planned-month';

/** What was compared: it is void as soon as anything of it is another. */
interface Plan {
  readonly key: string;
  readonly months: readonly PlannedMonth[];
}

/** Where the sums are to go. */
export interface Destination {
  readonly report: ReportChoice;
  readonly store: string;
  readonly months: readonly MonthSales[];
}

/** The words of an answer are the page's own, so the language makes no difference. */
const keyOf = ({ report, store, months }: Destination): string =>
  JSON.stringify([{ ...report, language: '' }, store, months]);

/** Comparing, and writing what was agreed to. */
export function useFill(destination: Destination) {
  const { model: page } = usePage();
  const comparing = useAction('previewSales');
  const filling = useAction('fillSales');
  const [plan, setPlan] = useState<Plan>();
  const [done, setDone] = useState<{ readonly key: string; readonly text: Bilingual }>();
  const [failedFor, setFailedFor] = useState<string>();
  const key = keyOf(destination);

  async function compare() {
    const { report, store, months } = destination;
    setPlan(undefined);
    setDone(undefined);
    setFailedFor(undefined);
    const answer = await comparing.run({ report, store, months: months.map(({ month }) => month) });
    if (!answer) return;
    const planned = months.flatMap((sales) => {
      const place = answer.months.find(({ month }) => month === sales.month);
      return place ? [plannedMonth(sales, place)] : [];
    });
    setPlan({ key, months: planned });
    page.set({ announcement: fillSentences.compared(changesOf(planned).length) });
  }

  async function fill() {
    if (plan?.key !== key) return;
    const { report, store } = destination;
    const months = changesOf(plan.months).map(({ sales, place }) => ({
      month: sales.month,
      sales: sales.fen / 100,
      agreed: place.holds,
    }));
    const answer = await filling.run({ report, stores: [{ store, months }] });
    // What was refused was compared with cells that are others now.
    setPlan(undefined);
    if (!answer) return setFailedFor(key);
    setDone({ key, text: fillSentences.filled(answer.sheetName, answer.filled, answer.added) });
  }

  return {
    comparing: comparing.busy,
    filling: filling.busy,
    failure: comparing.failure ?? (failedFor === key ? filling.failure : undefined),
    plan: plan?.key === key ? plan.months : undefined,
    done: done?.key === key ? done.text : undefined,
    compare,
    fill,
  };
}

export const changesOf = (months: readonly PlannedMonth[]): PlannedMonth[] =>
  months.filter(({ change }) => change !== 'none');
