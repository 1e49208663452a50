import { useRef } from 'preact/hooks';
import { importTexts } from '../../messages/import/reading';
import { usePage } from '../model/page-context';
import { removeFile } from './change-import';
import { FileEntry } from './file-entry';
import { useImport } from './use-import';

/** The files as they were chosen, which says nothing of which is newer. */
export function ChosenFiles() {
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
