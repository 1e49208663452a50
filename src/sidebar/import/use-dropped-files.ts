import { useEffect } from 'preact/hooks';
import type { PageModel } from '../model/page-state';
import { addFiles } from './change-import';
import type { ImportModel } from './import-state';

/** Files may be dropped anywhere on the tab; on another one they do nothing. */
export function useDroppedFiles(model: ImportModel, page: PageModel): void {
  useEffect(() => {
    const drop = (event: DragEvent) => {
      if (page.get().tab === 'import') addFiles(model, page, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('drop', drop);
    return () => document.removeEventListener('drop', drop);
  }, [model, page]);
}
