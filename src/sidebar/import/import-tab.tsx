import { useEffect, useRef, useState } from 'preact/hooks';
import { importTexts } from '../../messages/import/reading';
import { pieceTexts } from '../../messages/pieces';
import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import type { PageModel } from '../model/page-state';
import { pieceText } from '../model/pieces';
import { useLatest } from '../model/use-latest';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Waiting } from '../parts/waiting';
import { addFiles, removeFile } from './change-import';
import { FileEntry } from './file-entry';
import { FilePicker } from './file-picker';
import { FillMonths } from './fill/fill-months';
import type { ImportModel } from './import-state';
import { SalesPreview } from './preview/sales-preview';
import { ReadingNote } from './reading-note';
import { SettingsForm } from './settings-form';
import { ImportContext, useImport, useNewImport } from './use-import';

/** From exported orders to sales by month, and into the monthly rows. */
export function ImportTab() {
  const { model: page, say } = usePage();
  const its = useNewImport();
  const { files, orders } = its.state;

  useDroppedFiles(its.model, page);

  return (
    <ImportContext.Provider value={its}>
      <div class="import">
        <section aria-labelledby="import">
          <h2 id="import">{say(importTexts.heading)}</h2>
          <FilePicker />
          <p class="hint">{say(importTexts.private)}</p>
        </section>
        {files.length === 0 && <ReaderNote />}
        {files.length > 0 && <ChosenFiles />}
        <SettingsForm />
        <ReadingNote />
        {orders && <SalesPreview orders={orders} />}
        {orders && <FillMonths orders={orders} />}
      </div>
    </ImportContext.Provider>
  );
}

/** The files as they were chosen, which says nothing of which is newer. */
function ChosenFiles() {
  const { model: page, say } = usePage();
  const { model, state } = useImport();
  const section = useRef<HTMLElement>(null);

  function remove(id: number) {
    // What had the focus is gone with the file.
    section.current?.querySelector<HTMLElement>('h3')?.focus();
    if (state.files.length === 1) document.querySelector<HTMLElement>('.drop input')?.focus();
    removeFile(model, page, id);
  }

  return (
    <section aria-labelledby="files" ref={section}>
      <h3 id="files" tabIndex={-1}>
        {say(importTexts.files)}
      </h3>
      <ul class="files">
        {state.files.map((chosen) => (
          <li key={chosen.id}>
            <FileEntry chosen={chosen} onRemove={() => remove(chosen.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Files may be dropped anywhere on the tab; on another one they do nothing. */
function useDroppedFiles(model: ImportModel, page: PageModel): void {
  useEffect(() => {
    const drop = (event: DragEvent) => {
      if (page.get().tab === 'import') addFiles(model, page, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('drop', drop);
    return () => document.removeEventListener('drop', drop);
  }, [model, page]);
}

/** Says that what reads files is still coming, or why it does not come; files may be chosen meanwhile. */
function ReaderNote() {
  const { say } = usePage();
  const [isThere, setIsThere] = useState(false);
  const { failure, begin } = useLatest<'loading'>();
  const load = () =>
    void begin(
      'loading',
      () => pieceText('reader'),
      () => setIsThere(true),
    );
  useEffect(load, []);

  if (isThere) return null;
  if (!failure) return <Waiting text={say(pieceTexts.readerComing)} />;
  return (
    <section>
      <Failure role="alert">{say(failure)}</Failure>
      <Button kind="secondary" onClick={load}>
        {say(sidebarTexts.tryAgain)}
      </Button>
    </section>
  );
}
