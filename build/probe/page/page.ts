import { callScript } from './call-script';
import { type Probes, type Result, runProbes } from './run-probes';

/** The results as the repository takes them. */
interface Observed {
  readonly day: string;
  readonly account: string;
  readonly userLocale: string;
  readonly locale: string;
  readonly zone: string;
  readonly browser: string;
  readonly results: Record<string, Result>;
}

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** Starts the page. @param byHand what a person is to do and see, line by line */
export function startPage(probes: Probes, byHand: readonly string[]): void {
  byId('by-hand').append(...byHand.map((line) => item(line)));
  const button = byId<HTMLButtonElement>('run');
  button.addEventListener('click', () => {
    button.disabled = true;
    run(probes).finally(() => {
      button.disabled = false;
    });
  });
}

function item(text: string, kind = ''): HTMLLIElement {
  const line = document.createElement('li');
  line.className = kind;
  line.textContent = text;
  return line;
}

async function run(probes: Probes): Promise<void> {
  const begun = await callScript('probeBegin');
  if (begun.kind !== 'answered') {
    say('message' in begun ? begun.message : 'The script does not answer.');
    return;
  }
  const { zone, locale, userLocale } = Object(begun.answer);
  const observed: Observed = {
    day: new Date().toISOString().slice(0, 10),
    account: byId<HTMLSelectElement>('account').value,
    userLocale: String(userLocale),
    locale: String(locale),
    zone: String(zone),
    browser: navigator.userAgent,
    results: {},
  };
  byId('found').replaceChildren();
  const progress = byId<HTMLProgressElement>('progress');
  progress.hidden = false;
  progress.max = Object.values(probes).filter(({ probe }) => probe).length;
  await runProbes(probes, (id, result) => {
    observed.results[id] = result;
    progress.value = Object.keys(observed.results).length;
    say(`${progress.value} of ${progress.max}: ${id}`);
    show(probes, id, result);
    byId('sums').textContent = sums(observed.results);
    offer(observed);
  });
  const ended = await callScript('probeEnd', rows(probes, observed));
  say(
    ended.kind === 'answered' ? 'Done.' : 'Done, but the table of results could not be written to a sheet.',
  );
}

const say = (text: string): void => {
  byId('state').textContent = text;
};

function show(probes: Probes, id: string, result: Result): void {
  if (result.kind === 'agreed') return;
  const seen =
    'observed' in result ? JSON.stringify(result.observed) : 'message' in result ? result.message : '';
  const sentence = probes[id]?.sentence ?? '';
  byId('found').append(item(`${id}. ${sentence} ${seen}`, result.kind.replace(' ', '-')));
}

const KINDS = ['agreed', 'differs', 'threw', 'timed out'] as const;

function sums(results: Observed['results']): string {
  const kinds = Object.values(results).map(({ kind }) => kind);
  return KINDS.map((kind) => `${kind} ${kinds.filter((one) => one === kind).length}`).join(' · ');
}

/** Offers what there is so far, so that a run that is broken off is not lost. */
function offer(observed: Observed): void {
  const text = `${JSON.stringify(observed, null, 2)}\n`;
  byId<HTMLTextAreaElement>('json').value = text;
  const link = byId<HTMLAnchorElement>('download');
  if (link.href.startsWith('blob:')) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  byId('file').hidden = false;
}

const rows = (probes: Probes, { results }: Observed): string[][] => [
  ['id', 'result', 'expected', 'observed'],
  ...Object.entries(results).map(([id, result]) => [
    id,
    result.kind,
    shown(probes[id]?.probe?.expected),
    'observed' in result ? shown(result.observed) : 'message' in result ? result.message : '',
  ]),
];

/** The most characters of a value in the table. */
const LONGEST = 1_000;
const shown = (value: unknown): string =>
  (value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? '')).slice(0, LONGEST);
