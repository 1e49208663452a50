/* What only the page itself can find out, by the names that beliefs use. */
import { plain } from '../plain';
import { callScript } from './call-script';

type PageProbes = Readonly<Record<string, () => unknown>>;

const raw = (): Readonly<Record<string, unknown>> => (window as { raw?: Record<string, unknown> }).raw ?? {};

/** What comes of sending a value to the script and back. */
async function echoed(value: unknown): Promise<unknown> {
  const outcome = await callScript('probeEcho', value);
  return outcome.kind === 'answered'
    ? outcome.answer
    : `${outcome.kind}${'message' in outcome ? `: ${outcome.message}` : ''}`;
}

async function given(kind: string): Promise<unknown> {
  const outcome = await callScript('probeGive', kind);
  return outcome.kind === 'answered' ? plain(outcome.answer) : { ...outcome };
}

async function lengthGiven(characters: number): Promise<unknown> {
  const outcome = await callScript('probeText', characters);
  return outcome.kind === 'answered' ? String(outcome.answer).length : outcome.kind;
}

async function lengthSent(characters: number): Promise<unknown> {
  const answer = await echoed('x'.repeat(characters));
  return typeof answer === 'string' ? answer.length : 'nothing';
}

/** The milliseconds after which a worker counts as silent. */
const PATIENCE = 5_000;

function firstWordOfWorker(): Promise<string> {
  return new Promise((resolve) => {
    const address = URL.createObjectURL(new Blob(['postMessage("ready")'], { type: 'text/javascript' }));
    try {
      const worker = new Worker(address);
      worker.onmessage = ({ data }) => resolve(String(data));
      worker.onerror = () => resolve('error');
    } catch {
      resolve('threw');
    }
    setTimeout(() => resolve('silent'), PATIENCE);
  });
}

const MEGABYTE = 1_000_000;

export const PAGE_PROBES: PageProbes = {
  'strokes in a string': () => raw().string,
  'strokes in a pattern': () => raw().patternWithStrokes,
  'strokes in a template': () => raw().template,
  'control characters': () => raw().control,
  'Chinese letters': () => raw().chinese,
  'worker from a blob': firstWordOfWorker,
  'a script that the page adds': () => {
    const script = document.createElement('script');
    script.textContent = 'window.addedByPage = "ran"';
    document.head.append(script);
    return Object(window).addedByPage;
  },
  'width of the sidebar': () => document.documentElement.clientWidth,
  'the page around it': () => {
    try {
      return typeof parent.document;
    } catch {
      return 'out of reach';
    }
  },
  'address of a blob': () => {
    const address = URL.createObjectURL(new Blob(['text']));
    return address.startsWith('blob:');
  },
  'clipboard of a page': () =>
    navigator.clipboard.writeText('probe').then(
      () => 'written',
      (error: Error) => error.name,
    ),
  'size of the page': () => document.getElementById('padding')?.textContent?.length,
  'plain values there and back': () => echoed({ a: [1, 'b', true, null], c: { d: 2.5 } }),
  'a Date as an argument': () => echoed(new Date(0)),
  'a function as an argument': () => echoed(() => 1),
  'undefined as an argument': () => echoed({ a: undefined }),
  'NaN as an argument': () => echoed({ a: Number.NaN }),
  'no answer': () => given('nothing'),
  'nested values in an answer': () => given('nested'),
  'a failure': () => given('failure'),
  'a name that ends in an underscore': async () => {
    const outcome = await Promise.race([
      callScript('probeHidden_'),
      new Promise<{ kind: string }>((resolve) => setTimeout(() => resolve({ kind: 'no answer' }), PATIENCE)),
    ]);
    return outcome.kind === 'answered' ? 'answered' : 'refused';
  },
  'ten calls at once': async () => {
    const numbers = Array.from({ length: 10 }, (_, number) => number);
    return await Promise.all(numbers.map(echoed));
  },
  'half a megabyte from the script': () => lengthGiven(MEGABYTE / 2),
  'a megabyte from the script': () => lengthGiven(MEGABYTE),
  'five megabytes from the script': () => lengthGiven(5 * MEGABYTE),
  'ten megabytes from the script': () => lengthGiven(10 * MEGABYTE),
  'half a megabyte to the script': () => lengthSent(MEGABYTE / 2),
};
