import { columnSentences, columnTexts, outcomeSentences } from '../../../messages/sidebar';
import { FailureNote } from '../parts/failure-note';
import { missingColumns } from '../state/check-columns';
import { openColumns } from '../state/choose';
import { usePage } from '../state/page-context';
import { ColumnChoice } from './column-choice';

/** The columns as they were recognised, for whoever wants to look, or has to correct them. */
export function ColumnsChoice() {
  const { store, state, say } = usePage();
  const { check, columnsAreOpen } = state;
  const missing = check?.answer ? missingColumns(check.answer) : [];
  const complaint = missing.length > 0 ? columnSentences.missing(missing.map(({ label }) => label)) : undefined;

  return (
    <details
      class="columns"
      open={columnsAreOpen}
      onToggle={({ currentTarget }) => openColumns(store, currentTarget.open)}
    >
      <summary>
        {say(columnTexts.heading)}
        {check?.answer && (
          <span class="hint">{say(columnSentences.found(check.answer.stores, check.answer.rows))}</span>
        )}
      </summary>
      {check?.running && !check.answer && <p class="waiting">{say(columnTexts.checking)}</p>}
      <FailureNote failure={check?.failure ?? complaint} />
      {check?.answer && (
        <div class="column-list" aria-busy={check.running}>
          {check.answer.columns.map((column) => (
            <ColumnChoice key={column.key} column={column} headers={check.answer?.headers ?? []} />
          ))}
        </div>
      )}
    </details>
  );
}
