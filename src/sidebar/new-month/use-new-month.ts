import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { newMonthTexts } from '../../messages/new-month';
import type { AddedMonth, MonthPreview, MonthStore, ReportChoice } from '../contract';
import { dayAsked } from '../model/day-asked';
import { doAction } from '../model/do-action';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';
import { useLatest } from '../model/use-latest';
import { useSoFar } from '../model/use-so-far';
import { addedInWords } from './added-in-words';

export interface NewMonth {
  readonly reading: boolean;
  readonly adding: boolean;
  /** How far the adding has come, where there is more than one request can do. */
  readonly soFar: Bilingual | undefined;
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

/** What a month would add, and then its adding. */
export function useNewMonth(): NewMonth {
  const { model, state } = usePage();
  const { busy, failure, begin, fail, forget } = useLatest<'reading' | 'adding'>();
  const { isTicked, tick, untick } = useTickedStores();
  const [shown, setShown] = useState<{ readonly report: ReportChoice; readonly preview: MonthPreview }>();
  const [done, setDone] = useState<AddedMonth>();
  const { soFar, tell, beginAnew } = useSoFar();
  /** The adding that is wanted: whoever leaves the form wants no more rows than are being written. */
  const wanted = useRef({});

  async function look(month: string | null) {
    const report = requested(model.get());
    if ('field' in report) return model.set({ mistake: report });
    setDone(undefined);
    const read = () => doAction(model, 'previewMonth', { report, month });
    await begin('reading', read, (preview) => setShown({ report, preview }));
  }

  async function add() {
    if (!shown || busy) return;
    const { report, preview } = shown;
    const stores = preview.toAdd.filter(isTicked).map(({ name }) => name);
    if (stores.length === 0) return fail(newMonthTexts.nothingTicked);
    const mine = {};
    wanted.current = mine;
    beginAnew();
    const onPortion = (rows: number, left: number) => {
      if (wanted.current !== mine) return false;
      tell(rows, left);
      return true;
    };
    const write = () => doAction(model, 'addMonth', { report, month: preview.month, stores, onPortion });
    await begin('adding', write, (answer) => {
      setDone(answer);
      setShown(undefined);
      untick();
      model.set({ announcement: addedInWords(answer) });
    });
  }

  function close() {
    wanted.current = {};
    forget();
    setShown(undefined);
    untick();
  }

  // Another sheet has other stores.
  const isOutdated =
    shown !== undefined &&
    (shown.report.rowsSheet !== state.choice.rowsSheet || shown.report.date !== dayAsked(state));
  return {
    reading: busy === 'reading',
    adding: busy === 'adding',
    soFar,
    preview: isOutdated ? undefined : shown?.preview,
    isTicked,
    done,
    failure,
    look,
    tick,
    add,
    close,
  };
}

/** The stores that get a row: those that are usual, until the user says otherwise. */
function useTickedStores() {
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  return {
    isTicked: ({ name, isUsual }: MonthStore) => ticked[name] ?? isUsual,
    tick: (stores: readonly MonthStore[], isOn: boolean) =>
      setTicked({ ...ticked, ...Object.fromEntries(stores.map(({ name }) => [name, isOn])) }),
    untick: () => setTicked({}),
  };
}
