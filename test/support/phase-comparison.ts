import type { Life, Phase } from '../oracle/life';
import { column, shownAnswer } from './call-function';

const PHASE_TEXT: Readonly<Record<Phase, string>> = {
  'not open': 'Not open',
  exempt: 'Exempt',
  trial: 'Trial',
  formal: 'Formal',
};

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
        : [phase, cycle.formalNumber, cycle.first, cycle.last, cycle.version.id],
    ],
    nodes: nodes?.map((node) => [node.monthNumber, node.day]),
  };
}

/** The functions' answers. `standards` is their last argument, left out where it is undefined. */
function actualOn(onboard: string, days: readonly string[], standards: unknown): readonly CalendarAnswers[] {
  const phases = shownAnswer('TMALL_PHASE', [onboard, column(days), 'en', standards]) as unknown[][];
  const nextNodes = shownAnswer('TMALL_NEXT_NODE', [onboard, column(days), standards]) as unknown[][];
  return days.map((day, index) => ({
    phase: phases[index]?.[0],
    nextNode: nextNodes[index]?.[0],
    cycle: shownAnswer('TMALL_CYCLE', [onboard, day, 'en', standards]),
    nodes: shownAnswer('TMALL_NODES', [onboard, day, standards]),
  }));
}

/**
 * Says in lines to read where the functions and the oracle disagree; empty where they agree on every day. `onboard` is
 * what the functions are given: a day, or the form that names a cycle's first day.
 */
export function disagreements(
  onboard: string,
  days: readonly string[],
  life: Life,
  standards?: unknown,
): readonly string[] {
  const lines: string[] = [];
  actualOn(onboard, days, standards).forEach((actual, index) => {
    const day = days[index] ?? '';
    const [got, due] = [JSON.stringify(actual), JSON.stringify(expectedOn(life, day))];
    if (got !== due) lines.push(`opened ${onboard}, on ${day}: got ${got}, expected ${due}`);
  });
  return lines;
}
