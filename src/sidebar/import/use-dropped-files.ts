import { useEffect } from 'preact/hooks';
import type { PageModel } from '../model/page-state';
import { addFiles } from './change-import';
import type { ImportModel } from './import-state';

/** Files may be dropped anywhere on the tab. On another one they do nothing: the browser would open them in the page's place. */
export function useDroppedFiles(model: ImportModel, page: PageModel): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (page.get().tab === 'import') addFiles(model, page, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [model, page]);
}
