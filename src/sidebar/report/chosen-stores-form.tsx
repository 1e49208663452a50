import { useState } from 'preact/hooks';
import type { Language } from '../../messages/language';
import { chosenStoresTexts } from '../../messages/report/chosen-stores';
import type { ChosenStores } from '../contract/chosen-stores';
import type { StoresToChoose } from '../model/chosen-reports';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { Segments } from '../parts/segments';
import type { Wrong } from '../parts/use-mistake';

interface ChosenStoresFormProps {
  readonly known: StoresToChoose;
  readonly busy: boolean;
  readonly onBuild: (only: ChosenStores, language: Language) => void;
}

const NOTHING_CHOSEN: Readonly<Record<ChosenStores['by'], Wrong['text']>> = {
  owner: chosenStoresTexts.noOwner,
  category: chosenStoresTexts.noCategory,
  name: chosenStoresTexts.noWord,
};

/** Chooses the stores of a report, and its language. */
export function ChosenStoresForm({ known, busy, onBuild }: ChosenStoresFormProps) {
  const { state, say } = usePage();
  const [by, setBy] = useState<ChosenStores['by']>('owner');
  const [is, setIs] = useState('');
  const [language, setLanguage] = useState<Language>(state.language);
  const [wrong, setWrong] = useState<Wrong>();
  const offered = by === 'owner' ? known.owners : known.categories;

  function choose(value: string) {
    setIs(value);
    setWrong(undefined);
  }

  function build() {
    if (is.trim() === '') setWrong({ text: NOTHING_CHOSEN[by] });
    else onBuild({ by, is: is.trim() }, language);
  }

  return (
    <>
      <Segments
        name="chosenBy"
        label={chosenStoresTexts.whose}
        options={{
          owner: chosenStoresTexts.owner,
          category: chosenStoresTexts.category,
          name: chosenStoresTexts.name,
        }}
        chosen={by}
        onChoose={(value) => {
          setBy(value);
          choose('');
        }}
      />
      {by !== 'name' && offered.length === 0 ? (
        <p class="hint">{say(chosenStoresTexts.none)}</p>
      ) : (
        <Labelled
          id="chosenIs"
          label={say(by === 'name' ? chosenStoresTexts.word : chosenStoresTexts[by])}
          wrong={wrong}
        >
          {(attributes) =>
            by === 'name' ? (
              <input
                {...attributes}
                type="text"
                maxLength={60}
                value={is}
                onInput={({ currentTarget }) => choose(currentTarget.value)}
              />
            ) : (
              <select
                {...attributes}
                value={is}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                <option value="">{say(chosenStoresTexts.choose)}</option>
                {offered.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            )
          }
        </Labelled>
      )}
      <Segments
        name="chosenLanguage"
        label={chosenStoresTexts.language}
        options={{ zh: chosenStoresTexts.inChinese, en: chosenStoresTexts.inEnglish }}
        chosen={language}
        onChoose={setLanguage}
      />
      {(by === 'name' || offered.length > 0) && (
        <Button kind="secondary" busy={busy} onClick={build}>
          {say(chosenStoresTexts.build)}
        </Button>
      )}
    </>
  );
}
