import { importSentences } from '../../messages/import/reading';
import type { OrderField } from '../../orders/order-columns';
import type { OrderSettings } from '../../orders/order-settings';
import type { PageModel } from '../model/page-state';
import type { ChosenFile, ImportModel } from './import-state';
import { readChosenFiles } from './read-chosen-files';

/*
 * Whatever is changed, the files are read anew: a sum always belongs to the files, columns and settings that are shown.
 */

let lastId = 0;

const isSameFile = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** A file that was chosen before is taken anew and keeps its columns; it does not count twice. */
export function addFiles(model: ImportModel, page: PageModel, added: readonly File[]): void {
  if (added.length === 0) return;
  const { files } = model.get();
  const isAddedAgain = ({ file }: ChosenFile) => added.some((one) => isSameFile(one, file));
  const more = added.map((file): ChosenFile => {
    lastId += 1;
    const before = files.find((one) => isSameFile(one.file, file));
    return { id: lastId, file, chosen: before?.chosen ?? {}, report: before?.report };
  });
  model.set({ files: [...files.filter((one) => !isAddedAgain(one)), ...more] });
  readChosenFiles(model, page);
}

export function removeFile(model: ImportModel, page: PageModel, id: number): void {
  const removed = model.get().files.find((one) => one.id === id);
  model.set({ files: model.get().files.filter((one) => one !== removed) });
  if (removed) page.set({ announcement: importSentences.removed(removed.file.name) });
  readChosenFiles(model, page);
}

/** @param column counted from 0; -1 says that the file has none */
export function chooseFileColumn(
  model: ImportModel,
  page: PageModel,
  id: number,
  field: OrderField,
  column: number,
): void {
  model.set({
    files: model
      .get()
      .files.map((one) => (one.id === id ? { ...one, chosen: { ...one.chosen, [field]: column } } : one)),
  });
  readChosenFiles(model, page);
}

export function changeSettings(model: ImportModel, page: PageModel, change: Partial<OrderSettings>): void {
  model.set({ settings: { ...model.get().settings, ...change } });
  readChosenFiles(model, page);
}
