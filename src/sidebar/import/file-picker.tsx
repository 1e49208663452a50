import { importTexts } from '../../messages/import/reading';
import { usePage } from '../model/page-context';
import { addFiles } from './change-import';
import { useImport } from './use-import';

/** The browser's own button would speak the browser's language: the label stands in its place. */
export function FilePicker() {
  const { model: page, say } = usePage();
  const { model } = useImport();

  function choose({ currentTarget }: { readonly currentTarget: HTMLInputElement }) {
    addFiles(model, page, [...(currentTarget.files ?? [])]);
    // Else choosing the same file again would be no change.
    currentTarget.value = '';
  }

  return (
    <div class="drop">
      <label class="secondary">
        <input
          type="file"
          class="for-ears"
          multiple
          accept=".csv,.xlsx,.xls,.txt"
          aria-describedby="choose-files-hint"
          onChange={choose}
        />
        {say(importTexts.choose)}
      </label>
      <p class="hint" id="choose-files-hint">
        {say(importTexts.chooseHint)}
      </p>
    </div>
  );
}
