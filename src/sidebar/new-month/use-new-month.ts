import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { newMonthSentences, newMonthTexts } from '../../messages/new-month';
import type { AddedMonth, MonthPreview, MonthStore, ReportChoice } from '../contract';
import { callServer } from '../model/call-server';
import { dayAsked } from '../model/day-asked';
import { failureText } from '../model/failure-text';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';

export interface NewMonth {
  readonly reading: boolean;
  readonly adding: boolean;
  readonly preview: MonthPreview | undefined;
  readonly isTicked: (store: MonthStore) => boolean;
  readonly done: AddedMonth | undefined;
  readonly failure: Bilingual | undefined;
  /** @param month yyyy-MM; null for the one that comes next */
  readonly look: (month: string | null) => Promise<void>;
  readonly tick: (stores: readonly MonthStore[], isTicked: boolean) => void;
  readonly add: () => Promise<void>;
  readonly close: () => void;
}

/** What a month would add, and then its adding. Google answers in no promised order: only what was asked last counts. */
export function useNewMonth(): NewMonth {
  const { model, state } = usePage();
  const latest = useRef({});
  const [busy, setBusy] = useState<'reading' | 'adding'>();
  const [shown, setShown] = useState<{ readonly report: ReportChoice; readonly preview: MonthPreview }>();
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const [done, setDone] = useState<AddedMonth>();
  const [failure, setFailure] = useState<Bilingual>();
  const isTicked = ({ name, isUsual }: MonthStore) => ticked[name] ?? isUsual;

  async function ask<Answer>(
    what: 'reading' | 'adding',
    call: () => Promise<Answer>,
    take: (answer: Answer) => void,
  ) {
    const mine = {};
    latest.current = mine;
    setBusy(what);
    setFailure(undefined);
    try {
      const answer = await call();
      if (latest.current === mine) take(answer);
    } catch (error) {
      if (latest.current === mine) setFailure(failureText(error));
    }
    if (latest.current === mine) setBusy(undefined);
  }

  async function look(month: string | null) {
    const report = requested(model.get());
    if ('field' in report) return model.set({ mistake: report });
    setDone(undefined);
    await ask(
      'reading',
      () => callServer('previewMonth', { report, month }),
      (preview) => setShown({ report, preview }),
    );
  }

  async function add() {
    if (!shown || busy) return;
    const { report, preview } = shown;
    const stores = preview.toAdd.filter(isTicked).map(({ name }) => name);
    if (stores.length === 0) return setFailure(newMonthTexts.nothingTicked);
    await ask(
      'adding',
      () => callServer('addMonth', { report, month: preview.month, stores }),
      (answer) => {
        setDone(answer);
        setShown(undefined);
        setTicked({});
        model.set({ announcement: inWords(answer) });
      },
    );
  }

  function close() {
    latest.current = {};
    setBusy(undefined);
    setShown(undefined);
    setTicked({});
    setFailure(undefined);
  }

  // Another sheet has other stores.
  const isOutdated =
    shown !== undefined &&
    (shown.report.rowsSheet !== state.choice.rowsSheet || shown.report.date !== dayAsked(state));
  return {
    reading: busy === 'reading',
    adding: busy === 'adding',
    preview: isOutdated ? undefined : shown?.preview,
    isTicked,
    done,
    failure,
    look,
    tick: (stores, isOn) =>
      setTicked({ ...ticked, ...Object.fromEntries(stores.map(({ name }) => [name, isOn])) }),
    add,
    close,
  };
}

/** What was done, as one sentence. */
export const inWords = ({ sheetName, month, added, spot }: AddedMonth): Bilingual =>
  spot === null
    ? newMonthSentences.addedBefore(month)
    : newMonthSentences.added(sheetName, month, added, spot.row);
