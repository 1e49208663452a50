import { shorten } from '../../../messages/format';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import type { Bilingual } from '../../../messages/language';
import type { SourceGroup } from '../../../orders/source-groups';
import { usePage } from '../../model/page-context';
import { Labelled } from '../../parts/labelled';
import { TickBox } from '../../parts/tick-box';
import type { Wrong } from '../../parts/use-mistake';
import { StoreSelect } from './store-select';
import type { WhoseOrders } from './use-whose-orders';

interface StoreChoicesProps {
  readonly whose: WhoseOrders;
  /** The stores of the monthly rows. */
  readonly names: readonly string[];
  readonly wrong: Wrong | undefined;
  readonly onChange: () => void;
}

/** With more stores than these, those that were found by their names are folded away. */
const MOST_SHOWN = 4;

/** For each store that the files name, whose rows its orders go into: found by its name, and to be changed by hand. */
export function StoreChoices(props: StoreChoicesProps) {
  const { say } = usePage();
  const { groups } = props.whose;
  const [only, ...others] = groups;
  if (!only) return null;
  const known = groups.length > MOST_SHOWN ? groups.filter(({ suggested }) => suggested !== undefined) : [];
  const shown = groups.filter((group) => !known.includes(group));
  // What is wrong is said at the first store that is not chosen yet.
  const wrongAt = props.whose.open[0] ?? shown[0] ?? only;
  const choiceOf = (group: SourceGroup) => (
    <ChoiceOfStore
      key={group.key}
      {...props}
      group={group}
      wrong={group === wrongAt ? props.wrong : undefined}
    />
  );
  return (
    <>
      {others.length === 0 ? (
        choiceOf(only)
      ) : (
        <fieldset class="whose">
          <legend>{say(fillTexts.whose)}</legend>
          {shown.map(choiceOf)}
          {known.length > 0 && (
            <details class="box" open={known.includes(wrongAt) && props.wrong ? true : undefined}>
              <summary>{say(fillSentences.found(known.length))}</summary>
              <div>{known.map(choiceOf)}</div>
            </details>
          )}
        </fieldset>
      )}
      <NamelessApart {...props} />
    </>
  );
}

function ChoiceOfStore({ whose, names, wrong, onChange, group }: StoreChoicesProps & { group: SourceGroup }) {
  const { say } = usePage();
  const { groups, choiceOf, choose } = whose;
  const isOnly = groups.length === 1;
  return (
    <Labelled
      id={isOnly ? 'fill-store' : `fill-store-${groups.indexOf(group) + 1}`}
      label={say(isOnly ? fillTexts.store : labelOf(group))}
      wrong={wrong}
    >
      {(attributes) => (
        <>
          {!isOnly && <SourceFiles group={group} />}
          <StoreSelect
            attributes={attributes}
            names={names}
            chosen={choiceOf(group)}
            mayLeaveOut={!isOnly}
            onChoose={(choice) => {
              choose(group, choice);
              onChange();
            }}
          />
        </>
      )}
    </Labelled>
  );
}

function labelOf({ key, store, sources }: SourceGroup): Bilingual {
  if (store !== '') return { zh: shorten(store), en: shorten(store) };
  const [first] = sources;
  return key === 'files' || !first ? fillSentences.nameless(sources.length) : sameInBoth(shorten(first.name));
}

const sameInBoth = (text: string): Bilingual => ({ zh: text, en: text });

function SourceFiles({ group: { key, store, sources } }: { readonly group: SourceGroup }) {
  const { say } = usePage();
  const isLabel = store === '' && key !== 'files' && sources.length === 1;
  if (isLabel) return null;
  return <p class="hint">{say(fillSentences.files(sources.map(({ name }) => name)))}</p>;
}

/** Asks whether files that name no store are of one or of several. */
function NamelessApart({ whose, onChange }: Pick<StoreChoicesProps, 'whose' | 'onChange'>) {
  const { say } = usePage();
  const { groups, nameless, setNameless } = whose;
  const together = groups.find(({ key }) => key === 'files');
  const isAsked = nameless === 'apart' || (together && together.sources.length > 1);
  if (!isAsked) return null;
  return (
    <div class="boxes apart">
      <TickBox
        isTicked={nameless === 'apart'}
        onTick={(isTicked) => {
          setNameless(isTicked ? 'apart' : 'together');
          onChange();
        }}
      >
        <span class="word">{say(fillTexts.apart)}</span>
      </TickBox>
    </div>
  );
}
