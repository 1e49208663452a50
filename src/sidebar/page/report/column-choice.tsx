import { columnLetters } from '../../../cells/column-letters';
import { columnTexts, reportFormTexts } from '../../../messages/sidebar';
import type { RecognisedColumn } from '../../contract';
import { chooseColumn } from '../state/choose';
import { usePage } from '../state/page-context';

interface ColumnChoiceProps {
  readonly column: RecognisedColumn;
  readonly headers: readonly string[];
}

/** One column, which the user can put right. */
export function ColumnChoice({ column, headers }: ColumnChoiceProps) {
  const { store, state, say } = usePage();
  const { key, label, optional } = column;
  const position = state.choice.columns[key] ?? column.position;
  const isMissing = position === 0 && !optional;
  return (
    <div class="column">
      <label for={`column-${key}`}>
        {label}
        {optional && <span class="hint">{say(columnTexts.optional)}</span>}
      </label>
      <select
        id={`column-${key}`}
        value={String(position)}
        aria-invalid={isMissing ? 'true' : undefined}
        aria-describedby={isMissing ? 'missing-columns' : undefined}
        onChange={({ currentTarget }) => chooseColumn(store, key, Number(currentTarget.value))}
      >
        {(optional || isMissing) && (
          <option value="0" disabled={!optional}>
            {say(optional ? columnTexts.none : reportFormTexts.choose)}
          </option>
        )}
        {headers.map((header, index) => (
          <option key={index} value={String(index + 1)}>
            {`${columnLetters(index + 1)} · ${header || say(columnTexts.blankHeader)}`}
          </option>
        ))}
      </select>
    </div>
  );
}
