import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { functionSentences, functionTexts } from '../../messages/functions';
import type { Bilingual } from '../../messages/language';
import type { DescribedExample, DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { Words } from '../parts/words';
import { InsertFormula } from './insert-formula';

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

function ArgumentList({ args }: Pick<DescribedFunction, 'args'>) {
  const { say } = usePage();
  return (
    <dl>
      {args.map(({ name, optional, help }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {optional && <span class="hint">{say(functionTexts.optional)}</span>}
          </dt>
          <dd>
            <Words text={say(help)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A formula to copy or to insert, and what its cell shows. */
function ExampleView({ example }: { readonly example: DescribedExample }) {
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

interface CopyButtonProps {
  readonly text: string;
  /** The element that shows the text; it is selected where the browser keeps the page from the clipboard. */
  readonly shown: RefObject<HTMLElement | null>;
}

function CopyButton({ text, shown }: CopyButtonProps) {
  const { say } = usePage();
  const [done, setDone] = useState<Bilingual>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone(functionTexts.copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setDone(functionTexts.pressCopyKeys);
    }
  }

  return (
    <>
      <Button kind="quiet" label={say(functionSentences.copyExample(text))} onClick={copy}>
        {say(functionTexts.copy)}
      </Button>
      <DoneNote text={done && say(done)} />
    </>
  );
}

/** Writes a formula as this spreadsheet does, and with commas until its locale is known. */
function useWrittenFormula(): (formula: string) => string {
  const { state } = usePage();
  return state.start?.spreadsheetUsesSemicolon ? withSemicolons : (formula) => formula;
}

/**
 * Writes a formula as it is typed where the decimal sign is a comma: arguments are separated by `;`, the columns of an
 * array by `\`, its rows by `;` as everywhere. Texts stay as they are: `=F({"a,b",1.5}, 2)` becomes `=F({"a,b"\1,5};
 * 2)`.
 */
function withSemicolons(formula: string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|[{},]|(?<=\d)\.(?=\d)/g, (piece) => {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === '.') return ',';
    if (piece === ',') return depth > 0 ? '\\' : ';';
    return piece;
  });
}
