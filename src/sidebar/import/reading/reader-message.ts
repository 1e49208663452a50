import type { ReadingOutcome, ReadingProgress } from './read-order-files';

/** What the worker tells the page. */
export type ReaderMessage =
  | { readonly is: 'ready' }
  | { readonly is: 'progress'; readonly progress: ReadingProgress }
  | { readonly is: 'done'; readonly outcome: ReadingOutcome }
  | { readonly is: 'failed'; readonly message: string };
