import { useRef, useState } from 'preact/hooks';
import { whatIfTexts } from '../../messages/store/what-if';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import type { Look } from '../model/store-state';
import { expect } from '../model/view-store';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Labelled } from '../parts/labelled';
import { Sign } from '../parts/sign';
import type { Wrong } from '../parts/use-mistake';
import { Words } from '../parts/words';
import { NodeLine } from './node-line';
import { type ReadExpectation, readExpectation, type Typed } from './read-expectation';

const BLANK: Typed = { sales: '', score: '' };

interface WhatIfProps extends Pick<StoreView, 'forecast'> {
  readonly look: Look;
}

/** What would come of the store if every month were as the user expects. */
export function WhatIf({ look, forecast }: WhatIfProps) {
  const { model, say } = usePage();
  const [typed, setTyped] = useState(BLANK);
  const [read, setRead] = useState<ReadExpectation>();
  const form = useRef<HTMLFormElement>(null);
  const wrong = read && 'wrong' in read ? read : undefined;
  const busy = look.running && look.cause === 'forecast';

  function workOut(event: Event) {
    event.preventDefault();
    if (busy) return;
    const result = readExpectation(typed);
    setRead(result);
    if ('expected' in result) void expect(model, result.expected);
  }

  function type(change: Partial<Typed>) {
    setTyped({ ...typed, ...change });
    setRead(undefined);
  }

  function clear() {
    setTyped(BLANK);
    setRead(undefined);
    form.current?.querySelector('input')?.focus();
    if (look.request.expected) void expect(model, null);
  }

  return (
    <section aria-labelledby="what-if">
      <h3 id="what-if">{say(whatIfTexts.heading)}</h3>
      <ForecastNote forecast={forecast} />
      <form noValidate onSubmit={workOut} ref={form}>
        <p class="hint">{say(whatIfTexts.hint)}</p>
        {(['sales', 'score'] as const).map((name) => (
          <AmountField
            key={name}
            id={`expected-${name}`}
            label={say(whatIfTexts[name])}
            wrong={wrong?.wrongField === name ? wrong.wrong : undefined}
            value={typed[name]}
            onType={(value) => type({ [name]: value })}
          />
        ))}
        <div class="row">
          <Button kind="secondary" type="submit" busy={busy}>
            {say(busy ? whatIfTexts.workingOut : whatIfTexts.workOut)}
          </Button>
          <Button kind="quiet" onClick={clear}>
            {say(whatIfTexts.clear)}
          </Button>
        </div>
        <FailureNote failure={look.cause === 'forecast' ? look.failure : undefined} />
      </form>
    </section>
  );
}

interface AmountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly wrong: Wrong | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function AmountField({ id, label, wrong, value, onType }: AmountFieldProps) {
  return (
    <Labelled id={id} label={label} wrong={wrong}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** What would come, the decisive first. The place stands empty before, so that a screen reader notices what comes into it. */
function ForecastNote({ forecast }: Pick<StoreView, 'forecast'>) {
  return (
    <>
      <div role="status">
        {forecast && (
          <p class={forecast.isMissed ? 'failure' : 'done'}>
            <Sign>{forecast.isMissed ? '✗' : '✓'}</Sign>
            <span>
              <Words text={forecast.summary} />
            </span>
          </p>
        )}
      </div>
      {forecast && forecast.nodes.length > 0 && (
        <ul class="nodes">
          {forecast.nodes.map((node) => (
            <NodeLine key={node.day} node={node} hasBegun={true} />
          ))}
        </ul>
      )}
    </>
  );
}
