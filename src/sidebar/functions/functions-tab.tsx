import { useState } from 'preact/hooks';
import { functionSentences, functionTexts } from '../../messages/functions';
import type { DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { FamilySection } from './family-section';
import { findFunctions } from './find-functions';

const FAMILIES = ['verdict', 'sales', 'service', 'calendar'] as const;

const described: readonly DescribedFunction[] = JSON.parse(DESCRIBED_FUNCTIONS);

export function FunctionsTab() {
  const { say } = usePage();
  const [words, setWords] = useState('');
  const found = findFunctions(described, words);
  return (
    <>
      <div class="field">
        <label for="search">{say(functionTexts.search)}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-hint found"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <p class="hint" id="search-hint">
          {say(functionTexts.searchHint)}
        </p>
      </div>
      <p class="hint" id="found" role="status">
        {say(
          found.length > 0
            ? functionSentences.found(found.length)
            : functionSentences.nothingFound(words.trim()),
        )}
      </p>
      {FAMILIES.map((family) => (
        <FamilySection
          key={family}
          family={family}
          functions={found.filter((entry) => entry.family === family)}
        />
      ))}
    </>
  );
}
