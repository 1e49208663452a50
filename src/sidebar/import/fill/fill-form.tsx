import { useMemo, useState } from 'preact/hooks';
import { fillTexts } from '../../../messages/import/fill';
import { stageTexts } from '../../../messages/report/build';
import { storeTabTexts } from '../../../messages/store/stores';
import type { ReportChoice } from '../../contract';
import { doAction } from '../../model/do-action';
import { usePage } from '../../model/page-context';
import { rememberedStores } from '../../model/remember-stores';
import { Button } from '../../parts/button';
import { DoneNote } from '../../parts/done-note';
import { FailureNote } from '../../parts/failure-note';
import { ToReport } from '../../parts/to-report';
import type { Wrong } from '../../parts/use-mistake';
import { Waiting } from '../../parts/waiting';
import type { ReadOrders } from '../import-state';
import { Comparison } from './comparison';
import { MonthBoxes } from './month-boxes';
import { monthsOfAll } from './month-sales';
import { StoreChoices } from './store-choices';
import { useFill } from './use-fill';
import { useStoreNames } from './use-store-names';
import { useWhoseOrders } from './use-whose-orders';

interface FillFormProps {
  readonly orders: ReadOrders;
  readonly report: ReportChoice;
  readonly today: string;
}

/** The stores of the rows, once they are read; then whose rows get what. */
export function FillForm(props: FillFormProps) {
  const { say } = usePage();
  const { names, failure, readAgain } = useStoreNames(props.report);
  if (failure || names?.length === 0) {
    return (
      <>
        {failure ? <FailureNote failure={failure} /> : <p>{say(stageTexts.noStores)}</p>}
        <div class="row">
          <Button kind="secondary" onClick={readAgain}>
            {say(storeTabTexts.readAgain)}
          </Button>
          <ToReport />
        </div>
      </>
    );
  }
  if (!names) return <Waiting text={say(storeTabTexts.reading)} />;
  return <StoresAndMonths {...props} names={names} />;
}

type Mistake = Wrong & { readonly of: 'store' | 'months' };

/** Which stores and which months; then old beside new; then, if the user agrees, the writing. */
function StoresAndMonths({ orders, report, today, names }: FillFormProps & { names: readonly string[] }) {
  const { model, state, say } = usePage();
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const [mistake, setMistake] = useState<Mistake>();
  const memory = state.workbook?.remembered;
  const remembered = useMemo(() => rememberedStores(memory), [memory]);
  const whose = useWhoseOrders({ sources: orders.result.sources, stores: names, remembered, today });

  const all = monthsOfAll(whose.wanted);
  const months = all.filter(({ month, isOver }) => ticked[month] ?? isOver);
  const isTicked = new Set(months.map(({ month }) => month));
  const stores = whose.byStore
    .map((one) => ({ ...one, months: one.months.filter(({ month }) => isTicked.has(month)) }))
    .filter((one) => one.months.length > 0);
  const fill = useFill({ report, stores }, () => {
    const news = whose.remembers();
    // Whether it succeeds makes no difference to the user.
    if (news !== remembered) doAction(model, 'rememberStores', { stores: news }).catch(() => undefined);
  });

  function mistakeIn(): Mistake | undefined {
    if (whose.open.length > 0) {
      const isOnly = whose.groups.length === 1;
      return { of: 'store', text: isOnly ? fillTexts.storeMissing : fillTexts.storesMissing };
    }
    if (whose.byStore.length === 0) return { of: 'store', text: fillTexts.allLeftOut };
    return stores.length === 0 ? { of: 'months', text: fillTexts.monthsMissing } : undefined;
  }

  function submit(event: Event) {
    event.preventDefault();
    if (fill.comparing || fill.filling) return;
    const found = mistakeIn();
    setMistake(found);
    if (!found) void fill.compare();
  }

  return (
    <>
      <form noValidate onSubmit={submit}>
        <StoreChoices
          whose={whose}
          names={names}
          wrong={mistake?.of === 'store' ? mistake : undefined}
          onChange={() => setMistake(undefined)}
        />
        <MonthBoxes
          all={all}
          chosen={months}
          wrong={mistake?.of === 'months' ? mistake : undefined}
          onTick={(month, isNowTicked) => {
            setTicked({ ...ticked, [month]: isNowTicked });
            setMistake(undefined);
          }}
        />
        <Button kind="secondary" type="submit" busy={fill.comparing}>
          {say(fill.comparing ? fillTexts.comparing : fillTexts.compare)}
        </Button>
      </form>
      <FailureNote failure={fill.failure} />
      {fill.plan && (
        <Comparison
          stores={fill.plan}
          orders={orders}
          today={today}
          busy={fill.filling}
          soFar={fill.soFar}
          onFill={fill.fill}
        />
      )}
      <DoneNote text={fill.done && say(fill.done)} />
    </>
  );
}
