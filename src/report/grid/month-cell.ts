import { isoMonth } from '../../calendar/civil-month';
import { compactMoney } from '../../messages/format';
import type { Bilingual, Language } from '../../messages/language';
import { monthStateTexts } from '../../messages/report/grid';
import { monthSentences } from '../../messages/report/month';
import { isIdle } from '../../rules/continuity';
import { continuityBasis, salesBasis, scoreBasis } from '../basis';
import type { Edge, MonthFigures } from './grid-sheet';
import type { MonthView } from './month-state';
import type { NodeView } from './node-view';

/** The sign of a node ahead, in a month that holds nothing else yet. */
export const NODE_AHEAD = '◆';

/** States that need no sign: a month that passed is pale, one that is not judged yet or before the opening is white. */
const SIGNLESS: ReadonlySet<MonthView['state']> = new Set(['passed', 'not judged', 'not open']);

/** The month's sign, unless it passed, and its figures. */
export function monthText(
  { state, record }: MonthView,
  edge: Edge | undefined,
  figures: MonthFigures,
  language: Language,
): string {
  const score = figures !== 'sales' && record.score !== undefined ? [String(record.score)] : [];
  const sales =
    figures !== 'score' && record.sales !== undefined ? [compactMoney(record.sales, language)] : [];
  const sign = SIGNLESS.has(state) ? '' : monthStateTexts[state].symbol;
  const text = sign + [...score, ...sales].join(' ');
  return text === '' && edge === 'ahead' ? NODE_AHEAD : text;
}

/** How the line of a node is drawn; where sales do not count, there is none. */
export function edgeOf(node: NodeView | undefined): Edge | undefined {
  if (!node || node.outcome === 'not applicable') return undefined;
  return node.outcome === 'missed' || node.outcome === 'reached' ? node.outcome : 'ahead';
}

/** Why the month is what it is, with its articles. "" where there is nothing to say. */
export function monthNote(view: MonthView, node: NodeView | undefined, language: Language): string {
  const sentences = [...monthSentencesOf(view), ...(node ? nodeSentences(view, node) : [])];
  if (sentences.length === 0) return '';
  return [isoMonth(view.month), ...sentences.map((sentence) => sentence[language])].join('\n');
}

function monthSentencesOf({ state, record, cycle, scoreTarget }: MonthView): Bilingual[] {
  if (!cycle) return [];
  if (state === 'not judged') return record.sales === undefined ? [] : [monthSentences.notJudged];
  const { standard } = cycle;
  const sales =
    record.sales === undefined
      ? monthSentences.noSales(salesBasis(standard, cycle.phase))
      : monthSentences.sales(record.sales);
  const idle = isIdle(record) ? [monthSentences.idle(continuityBasis(standard))] : [];
  return [...scoreSentences(state, record, scoreTarget, scoreBasis(standard)), ...idle, sales];
}

function scoreSentences(
  state: MonthView['state'],
  { score, hasNoScore }: MonthView['record'],
  target: MonthView['scoreTarget'],
  article: Bilingual,
): Bilingual[] {
  if (target?.kind === 'not applicable') return [];
  if (target?.kind !== 'figure') return [monthSentences.noScoreTarget(article)];
  if (hasNoScore) return [monthSentences.notScored(article)];
  if (score === undefined) return [monthSentences.noScore(article)];
  if (state === 'equal to target') return [monthSentences.equal(score, article)];
  return [
    state === 'missed'
      ? monthSentences.missed(score, target.value, article)
      : monthSentences.passed(score, target.value, article),
  ];
}

function nodeSentences({ cycle }: MonthView, { node, sales, target, outcome }: NodeView): Bilingual[] {
  if (!cycle || target.kind === 'not applicable' || outcome === 'not applicable') return [];
  const article = salesBasis(cycle.standard, cycle.phase);
  if (target.kind === 'missing' || outcome === 'unknown')
    return [monthSentences.nodeUnknown(node.month, article)];
  const say = {
    reached: monthSentences.nodeReached,
    missed: monthSentences.nodeMissed,
    ahead: monthSentences.nodeAhead,
  }[outcome];
  return [say(node.month, sales, target.value, article)];
}
