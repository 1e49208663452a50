import { functionTexts } from '../../messages/functions';
import type { DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { FunctionEntry } from './function-entry';

interface FamilySectionProps {
  readonly family: DescribedFunction['family'];
  readonly functions: readonly DescribedFunction[];
}

export function FamilySection({ family, functions }: FamilySectionProps) {
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
