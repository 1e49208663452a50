import { daysBetween, isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { type NamedNode, salesSentences } from '../messages/report/sales';
import { salesTargetName } from '../messages/terms';
import type { Node } from '../rules/cycle';
import type { NodeReview } from '../rules/review-sales';
import type { JudgedAssessment } from '../rules/verdict';
import { salesBasis } from './basis';
import { type Reason, reason } from './reason';

export function explainSales(assessment: JudgedAssessment, category: string): Reason[] {
  const { cycle, sales } = assessment;
  const article = salesBasis(cycle.standard, cycle.phase);
  return [
    ...sales.passed.flatMap((review) => explainMissedNode(review, article)),
    ...(sales.unknownMonths.length > 0
      ? [reason('no data', salesSentences.unknownMonths(sales.unknownMonths.map(isoMonth), article))]
      : []),
    ...missingSalesTargets(assessment, category),
    ...explainHeading(assessment, article),
  ];
}

/** The sales targets that are needed and not there. */
export function missingSalesTargets({ cycle, sales }: JudgedAssessment, category: string): Reason[] {
  const article = salesBasis(cycle.standard, cycle.phase);
  return [...sales.passed.filter(({ node }) => node !== sales.heading.node), sales.heading]
    .filter(({ target }) => target.kind === 'missing')
    .map(({ node }) => {
      const column = salesTargetName(cycle.phase, node.month);
      return reason('no data', salesSentences.targetMissing(column, category, cycle.standard.name, article));
    });
}

function explainMissedNode({ node, sales, target, answer }: NodeReview, article: Bilingual): Reason[] {
  if (answer.kind !== 'missed' || target.kind !== 'figure') return [];
  return [reason('failed', salesSentences.missed(nameNode(node), sales, target.value, article))];
}

/** How far the store is from the node ahead. Of a node that falls on the day itself nothing is left to do. */
function explainHeading({ status, date, sales }: JudgedAssessment, article: Bilingual): Reason[] {
  const { node, target } = sales.heading;
  const name = nameNode(node);
  if (target.kind === 'not applicable')
    return [reason('stands', salesSentences.notApplicable(name, article))];
  if (target.kind === 'missing' || sales.gap === undefined) return [];
  if (sales.heading.answer.kind === 'met') {
    return [reason('stands', salesSentences.reached(name, sales.cumulative, target.value, article))];
  }
  const warnings = [
    ...(sales.isNearUnreached ? [salesSentences.nodeNear(name, daysBetween(date, node.day))] : []),
    ...(sales.paceIsShort
      ? [salesSentences.paceShort(name, sales.finished.sales, sales.finished.months)]
      : []),
  ].map((text) => reason('at risk', text));
  // Nothing cures a miss, so a failed store is not told what to sell.
  if (node.day === date || status === 'failed') return [];
  if (!sales.needed)
    return [reason('stands', salesSentences.onlyEqual(name, target.value, article)), ...warnings];
  const figures = {
    sales: sales.cumulative,
    target: target.value,
    gap: sales.gap,
    needed: sales.needed,
  };
  return [reason('stands', salesSentences.ahead(name, figures, article)), ...warnings];
}

const nameNode = ({ month, day }: Node): NamedNode => ({ month, day: isoDate(day) });
