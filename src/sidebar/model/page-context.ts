import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import type { PageModel, PageState } from './page-state';

export interface Page {
  readonly model: PageModel;
  readonly state: PageState;
  /** Gives a text in the page's language. */
  readonly say: (text: Bilingual) => string;
}

export const PageContext = createContext<Page | undefined>(undefined);

/** Gives a component what the page knows, and the way to change it. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('a component stands outside of the page');
  return page;
}
