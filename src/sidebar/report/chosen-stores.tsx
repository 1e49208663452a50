import { useState } from 'preact/hooks';
import type { Bilingual, Language } from '../../messages/language';
import { outcomeSentences } from '../../messages/report/build';
import { chosenStoresSentences, chosenStoresTexts } from '../../messages/report/chosen-stores';
import type { ChosenStores } from '../contract/chosen-stores';
import type { StoresToChoose } from '../model/chosen-reports';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { ChosenStoresForm } from './chosen-stores-form';

/** Reports of chosen stores, each on a sheet of its own: one is made, and those that are there are refreshed. */
export function ChosenStoresReports() {
  const { model, state, say } = usePage();
  const choices = useAction('storesToChoose');
  const building = useAction('buildReport');
  const [known, setKnown] = useState<StoresToChoose>();
  const [done, setDone] = useState<Bilingual>();

  async function read() {
    const choice = requested(state);
    if ('field' in choice) return model.set({ mistake: choice });
    setKnown(await choices.run(choice));
  }

  async function build(only: ChosenStores, language: Language) {
    const choice = requested(state);
    if ('field' in choice) return model.set({ mistake: choice });
    setDone(undefined);
    const built = await building.run({ ...choice, language, only });
    if (!built) return;
    setDone(outcomeSentences.built(built.sheetName));
    await read();
  }

  return (
    <details class="action" onToggle={({ currentTarget }) => void (currentTarget.open && !known && read())}>
      <summary>{say(chosenStoresTexts.heading)}</summary>
      <p class="hint">{say(chosenStoresTexts.hint)}</p>
      {known && <ChosenStoresForm known={known} busy={building.busy} onBuild={build} />}
      {known && known.reports.length > 0 && (
        <>
          <h3>{say(chosenStoresTexts.inFile)}</h3>
          <ul>
            {known.reports.map(({ sheet, sheetName, only, language }) => (
              <li key={sheet}>
                <Button kind="secondary" busy={building.busy} onClick={() => void build(only, language)}>
                  {say(chosenStoresSentences.refresh(sheetName))}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <FailureNote failure={choices.failure ?? building.failure} />
      <DoneNote text={done && say(done)} />
    </details>
  );
}
