import { useState } from 'preact/hooks';
import type { Language } from '../../messages/language';
import { chosenStoresTexts } from '../../messages/report/chosen-stores';
import type { ChosenStores } from '../contract/chosen-stores';
import type { StoresToChoose } from '../model/chosen-reports';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { Segments } from '../parts/segments';

interface ChosenStoresFormProps {
  readonly known: StoresToChoose;
  readonly busy: boolean;
  readonly onBuild: (only: ChosenStores, language: Language) => void;
}

/** Chooses the stores of a report, and its language. */
export function ChosenStoresForm({ known, busy, onBuild }: ChosenStoresFormProps) {
  const { state, say } = usePage();
  const [by, setBy] = useState<ChosenStores['by']>('owner');
  const [is, setIs] = useState('');
  const [language, setLanguage] = useState<Language>(state.language);
  const offered = by === 'owner' ? known.owners : known.categories;

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
          setIs('');
        }}
      />
      {by !== 'name' && offered.length === 0 ? (
        <p class="hint">{say(chosenStoresTexts.none)}</p>
      ) : (
        <Labelled
          id="chosenIs"
          label={say(by === 'name' ? chosenStoresTexts.word : chosenStoresTexts[by])}
          wrong={undefined}
        >
          {(attributes) =>
            by === 'name' ? (
              <input
                {...attributes}
                type="text"
                maxLength={60}
                value={is}
                onInput={({ currentTarget }) => setIs(currentTarget.value)}
              />
            ) : (
              <select {...attributes} value={is} onChange={({ currentTarget }) => setIs(currentTarget.value)}>
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
      <Button
        kind="secondary"
        busy={busy}
        onClick={() => is.trim() !== '' && onBuild({ by, is: is.trim() }, language)}
      >
        {say(chosenStoresTexts.build)}
      </Button>
    </>
  );
}
