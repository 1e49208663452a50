import { useState } from 'preact/hooks';
import { fillTexts } from '../../../messages/import/fill';
import { stageTexts } from '../../../messages/report/build';
import { storeTabTexts } from '../../../messages/store/stores';
import type { ReportChoice } from '../../contract';
import { usePage } from '../../model/page-context';
import { Button } from '../../parts/button';
import { DoneNote } from '../../parts/done-note';
import { FailureNote } from '../../parts/failure-note';
import { Labelled } from '../../parts/labelled';
import { ToReport } from '../../parts/to-report';
import type { Wrong } from '../../parts/use-mistake';
import { Waiting } from '../../parts/waiting';
import type { ReadOrders } from '../import-state';
import { Comparison } from './comparison';
import { MonthBoxes } from './month-boxes';
import { monthSales } from './month-sales';
import { useFill } from './use-fill';
import { useStoreNames } from './use-store-names';

interface FillFormProps {
  readonly orders: ReadOrders;
  readonly report: ReportChoice;
  readonly today: string;
}

type Mistake = Wrong & { readonly of: 'store' | 'months' };

/** Which store and which months; then old beside new; then, if the user agrees, the writing. */
export function FillForm({ orders, report, today }: FillFormProps) {
  const { say } = usePage();
  const { names, failure, readAgain } = useStoreNames(report);
  const [typed, setStore] = useState('');
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const [mistake, setMistake] = useState<Mistake>();

  const all = monthSales(orders.result, today);
  const months = all.filter(({ month, isOver }) => ticked[month] ?? isOver);
  // A store of other rows is none of these.
  const onlyName = names?.length === 1 ? (names[0] ?? '') : '';
  const store = names?.includes(typed) ? typed : onlyName;
  const {
    comparing,
    filling,
    plan,
    done,
    failure: refused,
    compare,
    fill,
  } = useFill({ report, store, months });

  function submit(event: Event) {
    event.preventDefault();
    if (comparing || filling) return;
    if (store === '') return setMistake({ of: 'store', text: fillTexts.storeMissing });
    if (months.length === 0) return setMistake({ of: 'months', text: fillTexts.monthsMissing });
    setMistake(undefined);
    void compare();
  }

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
  return (
    <>
      <form noValidate onSubmit={submit}>
        <Labelled
          id="fill-store"
          label={say(fillTexts.store)}
          wrong={mistake?.of === 'store' ? mistake : undefined}
        >
          {(attributes) => (
            <select
              {...attributes}
              value={store}
              onChange={({ currentTarget }) => {
                setStore(currentTarget.value);
                setMistake(undefined);
              }}
            >
              {store === '' && (
                <option value="" disabled>
                  {say(fillTexts.chooseStore)}
                </option>
              )}
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <MonthBoxes
          all={all}
          chosen={months}
          wrong={mistake?.of === 'months' ? mistake : undefined}
          onTick={(month, isTicked) => {
            setTicked({ ...ticked, [month]: isTicked });
            setMistake(undefined);
          }}
        />
        <Button kind="secondary" type="submit" busy={comparing}>
          {say(comparing ? fillTexts.comparing : fillTexts.compare)}
        </Button>
      </form>
      <FailureNote failure={refused} />
      {plan && <Comparison months={plan} orders={orders} today={today} busy={filling} onFill={fill} />}
      <DoneNote text={done && say(done)} />
    </>
  );
}
