import type { Life, Phase } from '../oracle/life';
import { column, shownAnswer } from './call-function';

const PHASE_TEXT: Readonly<Record<Phase, string>> = {
  'not open': 'Not open',
  exempt: 'Exempt',
  trial: 'Trial',
  formal: 'Formal',
};
const STANDARD = '2022-quarterly';

interface CalendarAnswers {
  readonly phase: unknown;
  readonly nextNode: unknown;
  readonly cycle: unknown;
  readonly nodes: unknown;
}

function expectedOn(life: Life, day: string): CalendarAnswers {
  const phase = PHASE_TEXT[life.phaseOn(day)];
  const cycle = life.cycleOn(day);
  const trial = life.cycles[1];
  const nodes = cycle === undefined || cycle.phase === 'exempt' ? trial?.nodes : cycle.nodes;
  return {
    phase,
    nextNode: life.nextNodeOn(day),
    cycle: [
      cycle === undefined
        ? [phase, 0, '', '', '']
        : [phase, cycle.formalNumber, cycle.first, cycle.last, STANDARD],
    ],
    nodes: nodes?.map((node) => [node.monthNumber, node.day]),
  };
}

function actualOn(onboard: string, days: readonly string[]): readonly CalendarAnswers[] {
  const phases = shownAnswer('TMALL_PHASE', [onboard, column(days), 'en']) as unknown[][];
  const nextNodes = shownAnswer('TMALL_NEXT_NODE', [onboard, column(days)]) as unknown[][];
  return days.map((day, index) => ({
    phase: phases[index]?.[0],
    nextNode: nextNodes[index]?.[0],
    cycle: shownAnswer('TMALL_CYCLE', [onboard, day, 'en']),
    nodes: shownAnswer('TMALL_NODES', [onboard, day]),
  }));
}

/** Where the functions and the oracle part, as lines to read; none where they agree on every day. */
export function disagreements(
  onboard: string,
  days: readonly string[],
  life: Life,
  answersOn: typeof actualOn = actualOn,
): readonly string[] {
  const lines: string[] = [];
  answersOn(onboard, days).forEach((actual, index) => {
    const day = days[index] ?? '';
    const [got, due] = [JSON.stringify(actual), JSON.stringify(expectedOn(life, day))];
    if (got !== due) lines.push(`opened ${onboard}, on ${day}: got ${got}, expected ${due}`);
  });
  return lines;
}
