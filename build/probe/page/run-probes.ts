import { type Expected, isPageProbe, type Plain, type Probe } from '../belief';
import { agrees, plain } from '../plain';
import { type CallOutcome, callScript, thrown, withPatience } from './call-script';
import { PAGE_PROBES } from './page-probes';

export type Probes = Readonly<Record<string, { readonly probe?: Probe; readonly sentence?: string }>>;

export type Result =
  | { readonly kind: 'agreed' | 'differs'; readonly observed: Plain }
  | { readonly kind: 'threw'; readonly message: string }
  | { readonly kind: 'timed out' };

/** Google shows "Loading…" for a while in a cell whose formula calls the script: it is looked at again so often. */
const MOST_LOOKS = 20;
const BETWEEN_LOOKS = 1_500;
/** The milliseconds after which a probe of the page itself is given up. */
const PAGE_PATIENCE = 120_000;

/** Runs the probes one after the other. None of them ends the others, whatever it does. */
export async function runProbes(probes: Probes, tell: (id: string, result: Result) => void): Promise<void> {
  for (const [id, { probe }] of Object.entries(probes)) if (probe) tell(id, await runProbe(id, probe));
}

async function runProbe(id: string, probe: Probe): Promise<Result> {
  const outcome = await (isPageProbe(probe) ? runInPage(probe.inPage) : runInScript(id));
  return outcome.kind === 'answered' ? compared(plain(outcome.answer), probe.expected) : outcome;
}

const compared = (observed: Plain, expected: Expected): Result => ({
  kind: agrees(observed, expected) ? 'agreed' : 'differs',
  observed,
});

function runInPage(name: string): Promise<CallOutcome> {
  const work = async (): Promise<CallOutcome> => {
    try {
      const probe = PAGE_PROBES[name];
      if (!probe) throw new Error(`The page has no probe ${name}.`);
      return { kind: 'answered', answer: await probe() };
    } catch (error) {
      return thrown(error);
    }
  };
  return withPatience(work(), PAGE_PATIENCE);
}

async function runInScript(id: string): Promise<CallOutcome> {
  const made = await callScript('probeStep', id, 'set up');
  if (made.kind !== 'answered') return made;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const outcome = await callScript('probeStep', id, 'observe');
    if (outcome.kind !== 'answered') return outcome;
    const { kind, observed } = Object(outcome.answer);
    if (kind === 'seen') return { kind: 'answered', answer: observed };
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  return { kind: 'timed out' };
}
