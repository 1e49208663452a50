import { type ReadingJob, readOrderFiles } from './read-order-files';
import type { ReaderMessage } from './reader-message';

export { readOrderFiles };

/** The part of a worker's own world that is needed here. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ReadingJob }) => void) | null;
  readonly postMessage: (message: ReaderMessage) => void;
}

/** Reads what the page asks for, in a worker: one job, after which the page ends it. */
export function listen(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => {
    const tell = async (progress: Parameters<Parameters<typeof readOrderFiles>[1]>[0]) =>
      scope.postMessage({ kind: 'progress', progress });
    readOrderFiles(data, tell).then(
      (outcome) => scope.postMessage({ kind: 'done', outcome }),
      (error) => scope.postMessage({ kind: 'failed', message: String(error) }),
    );
  };
  scope.postMessage({ kind: 'ready' });
}
