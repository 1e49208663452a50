import { functionTexts } from '../../messages/functions';
import type { DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { ArgumentList } from './argument-list';
import { ExampleView } from './example-view';
import { useWrittenFormula } from './use-written-formula';

/** The entry of one function: its name and what it is for, and the rest on demand. */
export function FunctionEntry({ entry }: { readonly entry: DescribedFunction }) {
  const { say } = usePage();
  const written = useWrittenFormula();
  return (
    <details class="function">
      <summary>
        <span class="what">
          <code class="name">{entry.name}</code>
          <span class="reason">{say(entry.summary)}</span>
        </span>
      </summary>
      <code class="signature">{written(entry.signature)}</code>
      <h3>{say(functionTexts.arguments)}</h3>
      <ArgumentList args={entry.args} />
      <h3>{say(functionTexts.returns)}</h3>
      <p>{say(entry.returns)}</p>
      <h3>{say(functionTexts.basis)}</h3>
      <p>{say(entry.basis)}</p>
      <h3>{say(functionTexts.example)}</h3>
      {entry.examples.map((example) => (
        <ExampleView key={example.formula} example={example} />
      ))}
    </details>
  );
}
