import { importSentences } from '../../messages/import/reading';
import type { OrderField } from '../../orders/order-columns';
import type { OrderSettings } from '../../orders/order-settings';
import type { PageStore } from '../model/page-state';
import type { ChosenFile, ImportStore } from './import-state';
import { readChosenFiles } from './read-chosen-files';

/*
 * Whatever is changed, the files are read anew: a sum always belongs to the files, columns and settings that are shown.
 */

let lastId = 0;

const isSameFile = (one: File, other: File): boolean =>
  one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;

/** A file that was chosen before is taken anew and keeps its columns; it does not count twice. */
export function addFiles(store: ImportStore, page: PageStore, added: readonly File[]): void {
  if (added.length === 0) return;
  const { files } = store.get();
  const isAddedAgain = ({ file }: ChosenFile) => added.some((one) => isSameFile(one, file));
  const more = added.map((file): ChosenFile => {
    lastId += 1;
    const before = files.find((one) => isSameFile(one.file, file));
    return { id: lastId, file, chosen: before?.chosen ?? {}, report: before?.report };
  });
  store.set({ files: [...files.filter((one) => !isAddedAgain(one)), ...more] });
  readChosenFiles(store, page);
}

export function removeFile(store: ImportStore, page: PageStore, id: number): void {
  const removed = store.get().files.find((one) => one.id === id);
  store.set({ files: store.get().files.filter((one) => one !== removed) });
  if (removed) page.set({ announcement: importSentences.removed(removed.file.name) });
  readChosenFiles(store, page);
}

/** @param column counted from 0; -1 says that the file has none */
export function chooseFileColumn(
  store: ImportStore,
  page: PageStore,
  id: number,
  field: OrderField,
  column: number,
): void {
  store.set({
    files: store
      .get()
      .files.map((one) => (one.id === id ? { ...one, chosen: { ...one.chosen, [field]: column } } : one)),
  });
  readChosenFiles(store, page);
}

export function changeSettings(store: ImportStore, page: PageStore, change: Partial<OrderSettings>): void {
  store.set({ settings: { ...store.get().settings, ...change } });
  readChosenFiles(store, page);
}
