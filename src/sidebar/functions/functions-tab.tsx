import { useState } from 'preact/hooks';
import { functionSentences, functionTexts } from '../../messages/functions';
import type { DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { FunctionEntry } from './function-entry';

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

interface FamilySectionProps {
  readonly family: DescribedFunction['family'];
  readonly functions: readonly DescribedFunction[];
}

function FamilySection({ family, functions }: FamilySectionProps) {
  const { say } = usePage();
  if (functions.length === 0) return null;
  return (
    <section aria-labelledby={`family-${family}`}>
      <h2 id={`family-${family}`}>{say(functionTexts[family])}</h2>
      {functions.map((entry) => (
        <FunctionEntry key={entry.name} entry={entry} />
      ))}
    </section>
  );
}

const wordsOf = ({ name, args, summary, returns, basis }: DescribedFunction): string =>
  [
    name,
    ...[summary, returns, basis, ...args.map(({ help }) => help)].flatMap(({ zh, en }) => [zh, en]),
    ...args.map((argument) => argument.name),
  ]
    .join('\n')
    .toLowerCase();

/**
 * Finds the functions whose description holds every word, in either language; those that have it in their name come
 * first.
 */
function findFunctions(all: readonly DescribedFunction[], words: string): DescribedFunction[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((entry) => wanted.every((word) => wordsOf(entry).includes(word)));
  const isNamed = ({ name }: DescribedFunction) => wanted.every((word) => name.toLowerCase().includes(word));
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}
