/** Answers the calls of a page, each after a delay of its own, so that no page comes to rely on their order. */
import type { Answer, FromFrame } from './messages';

/** Calls a function of the script. @throws what the failure handler is to get */
export type CallScript = (name: string, args: readonly unknown[]) => unknown;
type Call = Extract<FromFrame, { kind: 'call' }>;

const LONGEST_WAIT = 120;

export function answerCalls(frame: HTMLIFrameElement, call: CallScript): (made: Call) => void {
  return ({ id, name, argsJson }) => {
    later(() => {
      const answer = answerTo(id, () => call(name, JSON.parse(argsJson)));
      later(() => frame.contentWindow?.postMessage(answer, '*'));
    });
  };
}

function answerTo(id: number, run: () => unknown): Answer {
  try {
    return { id, valueJson: JSON.stringify(run()) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function later(work: () => void): void {
  setTimeout(work, Math.random() * LONGEST_WAIT);
}
