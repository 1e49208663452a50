import type { ReadingOutcome, ReadingProgress } from './read-order-files';

/** What the worker tells the page. */
export type ReaderMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'done'; readonly outcome: ReadingOutcome }
  | { readonly kind: 'failed'; readonly message: string };
