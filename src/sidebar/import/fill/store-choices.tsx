import { shorten } from '../../../messages/format';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import type { Bilingual } from '../../../messages/language';
import type { SourceGroup } from '../../../orders/source-groups';
import { usePage } from '../../model/page-context';
import type { Wrong } from '../../parts/labelled';
import { Labelled } from '../../parts/labelled';
import { StoreSelect } from './store-select';
import type { WhoseOrders } from './use-whose-orders';

interface StoreChoicesProps {
  readonly whose: WhoseOrders;
  /** The stores of the monthly rows. */
  readonly names: readonly string[];
  readonly wrong: Wrong | undefined;
  readonly onChange: () => void;
}

/** For each store that the files name, whose rows its orders go into: found by its name, and to be changed by hand. */
export function StoreChoices({ whose, names, wrong, onChange }: StoreChoicesProps) {
  const { say } = usePage();
  const { groups, choiceOf, choose } = whose;
  const isOnly = groups.length === 1;
  // What is wrong is said at the first store that is not chosen yet.
  const wrongAt = whose.open[0] ?? groups[0];
  const choices = groups.map((group, index) => (
    <Labelled
      key={group.key}
      id={isOnly ? 'fill-store' : `fill-store-${index + 1}`}
      label={say(isOnly ? fillTexts.store : labelOf(group))}
      wrong={group === wrongAt ? wrong : undefined}
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
  ));
  return (
    <>
      {isOnly ? (
        choices
      ) : (
        <fieldset class="whose">
          <legend>{say(fillTexts.whose)}</legend>
          {choices}
        </fieldset>
      )}
      <NamelessApart whose={whose} onChange={onChange} />
    </>
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

/** Files that name no store may be of several. */
function NamelessApart({ whose, onChange }: Pick<StoreChoicesProps, 'whose' | 'onChange'>) {
  const { say } = usePage();
  const { groups, nameless, setNameless } = whose;
  const together = groups.find(({ key }) => key === 'files');
  const isAsked = nameless === 'apart' || (together && together.sources.length > 1);
  if (!isAsked) return null;
  return (
    <div class="boxes apart">
      <label>
        <input
          type="checkbox"
          checked={nameless === 'apart'}
          onChange={({ currentTarget }) => {
            setNameless(currentTarget.checked ? 'apart' : 'together');
            onChange();
          }}
        />
        <span class="word">{say(fillTexts.apart)}</span>
      </label>
    </div>
  );
}
