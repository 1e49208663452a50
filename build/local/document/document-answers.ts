/** Answers what the services ask about the open document: its sheets, its cells, its lock, its properties. */
import type { Area } from '../realm/area';
import { cellAnswers } from './cell-answers';
import { setProperty } from './document-properties';
import type { LocalDocument } from './local-document';
import { canEdit, refuseProtected } from './refuse-protected';
import { sheetAnswers } from './sheet-answers';

export function documentAnswers(document: LocalDocument) {
  const { lock, properties } = document;
  return {
    ...refuseProtected(document, { ...sheetAnswers(document), ...cellAnswers(document) }),
    'cells.canEdit': (area: Area) => canEdit(document, area),
    'test.interrupt': () => {
      // Reading the model first makes what the run has written so far visible to everyone.
      void document.model;
      document.surroundings.interrupt();
    },
    'document.flush': () => void document.model,
    'document.isInContainer': () => document.surroundings.isInContainer,
    'lock.take': () => lock.take(),
    'lock.release': () => lock.release(),
    'lock.isHeld': () => lock.isHeld,
    'properties.get': (key: string) => properties.get(key) ?? null,
    'properties.set': (key: string, value: string) => setProperty(properties, key, value),
    'properties.delete': (key: string) => void properties.delete(key),
  };
}
