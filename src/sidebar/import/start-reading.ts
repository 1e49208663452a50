import { pieceText, runScript } from '../model/pieces';
import type { ReadingJob, ReadingOutcome, ReadingProgress } from './reading/read-order-files';
import type { ReaderMessage } from './reading/reader-message';

export interface Reading {
  /** Ends it at once; the outcome then never comes. */
  readonly cancel: () => void;
  readonly outcome: Promise<ReadingOutcome>;
}

/** The milliseconds after which a worker that has not said a word is given up. */
const PATIENCE = 8_000;

type Tell = (progress: ReadingProgress) => void;

/**
 * Reads in a worker or, where the browser makes none, slice by slice in the page. What reads is fetched first, where that
 * was not done yet.
 */
export function startReading(job: ReadingJob, tell: Tell): Reading {
  let [end, isCancelled]: [() => void, boolean] = [() => undefined, false];
  const read = (reader: string) =>
    new Promise<ReadingOutcome>((resolve, reject) => {
      if (isCancelled) return;
      const inPage = () => readInPage(reader, job, tell, () => isCancelled);
      const worker = makeWorker(reader);
      if (!worker) return resolve(inPage());
      let isReady = false;
      // A worker that is kept from running may also say nothing at all.
      const silence = setTimeout(() => {
        end();
        resolve(inPage());
      }, PATIENCE);
      end = () => {
        clearTimeout(silence);
        worker.terminate();
      };
      worker.onerror = (event) => {
        event.preventDefault();
        end();
        if (isReady) reject(new Error(event.message));
        // Some policies let a worker be made and then keep it from running.
        else resolve(inPage());
      };
      worker.onmessage = ({ data }: MessageEvent<ReaderMessage>) => {
        if (data.kind === 'ready') {
          clearTimeout(silence);
          isReady = true;
          worker.postMessage(job);
        } else if (data.kind === 'progress') tell(data.progress);
        else {
          end();
          if (data.kind === 'done') resolve(data.outcome);
          else reject(new Error(data.message));
        }
      };
    });
  return {
    outcome: pieceText('reader').then(read),
    cancel: () => {
      isCancelled = true;
      end();
    },
  };
}

function makeWorker(reader: string): Worker | undefined {
  const source = new Blob([reader, '\norderReader.listen(self)'], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  try {
    return new Worker(address);
  } catch {
    return undefined;
  } finally {
    // The browser has taken hold of what it points to.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

/** Gives the page its turn after every slice; a reading that was cancelled stops there and never ends. */
function readInPage(
  reader: string,
  job: ReadingJob,
  tell: Tell,
  isCancelled: () => boolean,
): Promise<ReadingOutcome> {
  runScript(reader);
  return orderReader.readOrderFiles(job, (progress) => {
    tell(progress);
    return new Promise((goOn) => {
      setTimeout(() => isCancelled() || goOn());
    });
  });
}
