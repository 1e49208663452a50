import { storeTabSentences, storeTabTexts } from '../../messages/store/stores';
import { usePage } from '../model/page-context';

interface StoreFilterProps {
  /** The id of the field, which no other filter on the page may have. */
  readonly id: string;
  readonly words: string;
  readonly found: number;
  readonly of: number;
  readonly onType: (words: string) => void;
}

export function StoreFilter({ id, words, found, of, onType }: StoreFilterProps) {
  const { say } = usePage();
  return (
    <div class="field">
      <label for={id}>{say(storeTabTexts.find)}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-found`}
        value={words}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        // Where the field stands in a form, the key would send that off.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p class="hint" id={`${id}-found`} role="status">
        {say(found > 0 ? storeTabSentences.found(found, of) : storeTabSentences.noneFound(words.trim()))}
      </p>
    </div>
  );
}
