import { columnLetters } from '../../cells/column-letters';
import { reportFormTexts } from '../../messages/report/choice';
import { columnTexts } from '../../messages/report/columns';
import type { RecognisedColumn } from '../contract';
import { chooseColumn } from '../model/choose';
import { usePage } from '../model/page-context';

interface ColumnChoiceProps {
  readonly column: RecognisedColumn;
  readonly headers: readonly string[];
}

/** One column, which the user can put right. */
export function ColumnChoice({ column, headers }: ColumnChoiceProps) {
  const { model, state, say } = usePage();
  const { key, label, optional } = column;
  // Until the server has read anew, what it said before is no answer to the choice.
  const isAnswered = !state.check?.running && !state.check?.failure;
  const chosen = isAnswered ? undefined : state.choice.columns[key]?.position;
  const isOpen = column.unclear && chosen === undefined;
  return (
    <div class="column">
      <label for={`column-${key}`}>
        {label}
        {optional && <span class="hint">{say(columnTexts.optional)}</span>}
      </label>
      <select
        id={`column-${key}`}
        value={isOpen ? '' : String(chosen ?? column.position)}
        aria-invalid={isOpen ? 'true' : undefined}
        aria-describedby={isOpen ? 'unclear-columns' : undefined}
        onChange={({ currentTarget }) => chooseColumn(model, key, Number(currentTarget.value))}
      >
        {isOpen && (
          <option value="" disabled>
            {say(reportFormTexts.choose)}
          </option>
        )}
        {optional && <option value="0">{say(columnTexts.none)}</option>}
        {headers.map((header, index) => (
          <option key={index} value={String(index + 1)}>
            {`${columnLetters(index + 1)} · ${header || say(columnTexts.blankHeader)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
