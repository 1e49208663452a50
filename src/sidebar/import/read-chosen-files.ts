import { importSentences, importTexts } from '../../messages/import/reading';
import { Refusal } from '../contract/refusal';
import type { PageModel } from '../model/page-state';
import type { ImportModel } from './import-state';
import type { ReadingOutcome, ReadingProgress } from './reading/read-order-files';
import { type Reading, startReading } from './start-reading';

/** The reading that runs, one at most: whoever changes something while it runs makes it begin anew. */
let running: Reading | undefined;

/** Reads all chosen files under the settings as they are. */
export function readChosenFiles(model: ImportModel, page: PageModel): void {
  running?.cancel();
  running = undefined;
  const { files, settings } = model.get();
  model.set({ orders: undefined });
  if (files.length === 0) {
    model.set({ reading: { kind: 'idle' } });
    return;
  }
  model.set({ reading: { kind: 'running', rows: {}, share: 0 } });
  page.set({ announcement: importSentences.reading(files.length) });

  const job = { files: files.map(({ file, chosen }) => ({ file, chosen })), settings };
  const sizes = files.map(({ file }) => file.size);
  const reading = startReading(job, (progress) => {
    if (running === reading) showProgress(model, sizes, progress);
  });
  running = reading;
  reading.outcome.then(
    (outcome) => running === reading && take(model, page, outcome),
    (error) => running === reading && fail(model, error),
  );
}

export function cancelReading(model: ImportModel, page: PageModel): void {
  running?.cancel();
  running = undefined;
  model.set({ reading: { kind: 'cancelled' } });
  page.set({ announcement: importTexts.cancelled });
}

function showProgress(
  model: ImportModel,
  sizes: readonly number[],
  { file, rows, share }: ReadingProgress,
): void {
  const { files, reading } = model.get();
  const id = files[file]?.id;
  if (reading.kind !== 'running' || id === undefined) return;
  const before = sizes.slice(0, file).reduce((sum, size) => sum + size, 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  model.set({
    reading: {
      kind: 'running',
      rows: { ...reading.rows, [id]: rows },
      share: all === 0 ? 1 : (before + share * (sizes[file] ?? 0)) / all,
    },
  });
}

function take(model: ImportModel, page: PageModel, outcome: ReadingOutcome): void {
  running = undefined;
  const { result, refusal, names } = outcome;
  const files = model.get().files.map((one, turn) => ({ ...one, report: outcome.files[turn] }));
  model.set({
    files,
    reading: refusal ? { kind: 'failed', failure: refusal } : { kind: 'idle' },
    orders: result && { result, fileNames: names },
  });
  page.set({
    announcement: result
      ? importSentences.read(result.total.read, result.months.length)
      : (refusal ?? importTexts.nothingUsable),
  });
}

function fail(model: ImportModel, error: unknown): void {
  running = undefined;
  const failure = error instanceof Refusal ? error.text : importTexts.failed;
  model.set({ reading: { kind: 'failed', failure } });
}
