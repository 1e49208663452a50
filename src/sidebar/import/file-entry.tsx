import { importSentences, importTexts } from '../../messages/import/reading';
import { usePage } from '../model/page-context';
import { Failure } from '../parts/failure';
import { FileColumns } from './file-columns';
import type { ChosenFile } from './import-state';
import { OrderNotes } from './preview/order-notes';
import { useImport } from './use-import';

interface FileEntryProps {
  readonly chosen: ChosenFile;
  readonly onRemove: () => void;
}

/** One file: how far it is, or what was found in it, or why it is left out. */
export function FileEntry({ chosen, onRemove }: FileEntryProps) {
  const { say } = usePage();
  const { reading } = useImport().state;
  const { id, file, report } = chosen;
  const refusal = reading.kind === 'running' ? undefined : report?.refusal;
  return (
    <>
      <div class="file">
        <span class="what">
          <span class="name">{file.name}</span>
          <FileState chosen={chosen} />
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={say(importSentences.remove(file.name))}
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
      {refusal && (
        <Failure id={`refusal-${id}`}>
          <span>
            <b>{say(importTexts.leftOut)}</b> {say(refusal)}
          </span>
        </Failure>
      )}
      <OrderNotes notes={(reading.kind !== 'running' && report?.notes) || []} />
      {report?.columns && <FileColumns id={id} report={report} columns={report.columns} />}
    </>
  );
}

function FileState({ chosen: { id, report } }: Pick<FileEntryProps, 'chosen'>) {
  const { say } = usePage();
  const { reading, orders } = useImport().state;
  if (reading.kind === 'running') {
    const rows = reading.rows[id];
    return (
      <span class="facts">{say(rows === undefined ? importTexts.waiting : importSentences.rows(rows))}</span>
    );
  }
  if (!report || report.refusal || !orders) return null;
  const text = report.columns?.kind === 'items' ? importSentences.itemRows : importSentences.rows;
  return <span class="facts">{say(text(report.rows))}</span>;
}
