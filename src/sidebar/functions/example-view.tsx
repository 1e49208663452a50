import { useRef } from 'preact/hooks';
import { functionTexts } from '../../messages/functions';
import type { DescribedExample } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { CopyButton } from './copy-button';
import { InsertFormula } from './insert-formula';
import { useWrittenFormula } from './use-written-formula';

/** A formula to copy or to insert, and what its cell shows. */
export function ExampleView({ example }: { readonly example: DescribedExample }) {
  const { say } = usePage();
  const formula = useWrittenFormula()(example.formula);
  const shown = useRef<HTMLElement>(null);
  return (
    <div class="example">
      <code class="formula" ref={shown}>
        {formula}
      </code>
      <div class="under-formula">
        {example.gives && (
          <p class="gives">
            {say(functionTexts.gives)} <b>{example.gives}</b>
          </p>
        )}
        <CopyButton text={formula} shown={shown} />
      </div>
      <InsertFormula formula={example.formula} />
    </div>
  );
}
