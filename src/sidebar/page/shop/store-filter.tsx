import { storeTabSentences, storeTabTexts } from '../../../messages/store-tab';
import { usePage } from '../state/page-context';

interface StoreFilterProps {
  readonly words: string;
  readonly found: number;
  readonly of: number;
  readonly onType: (words: string) => void;
}

export function StoreFilter({ words, found, of, onType }: StoreFilterProps) {
  const { say } = usePage();
  return (
    <div class="field">
      <label for="find-store">{say(storeTabTexts.find)}</label>
      <input
        id="find-store"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="stores-found"
        value={words}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p class="hint" id="stores-found" role="status">
        {say(found > 0 ? storeTabSentences.found(found, of) : storeTabSentences.noneFound(words.trim()))}
      </p>
    </div>
  );
}
