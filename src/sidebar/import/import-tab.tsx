import { importTexts } from '../../messages/import/reading';
import { usePage } from '../model/page-context';
import { ChosenFiles } from './chosen-files';
import { FilePicker } from './file-picker';
import { FillMonths } from './fill/fill-months';
import { SalesPreview } from './preview/sales-preview';
import { ReaderNote } from './reader-note';
import { ReadingNote } from './reading-note';
import { SettingsForm } from './settings-form';
import { useDroppedFiles } from './use-dropped-files';
import { ImportContext, useNewImport } from './use-import';

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
