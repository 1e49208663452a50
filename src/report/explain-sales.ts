import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { requirementLine } from '../messages/report/requirement-line';
import { salesClauses as clauses, type NamedNode, salesSentences } from '../messages/report/sales';
import { doubtNames } from '../messages/report/unconfirmed';
import { salesTargetName } from '../messages/terms';
import type { Node } from '../rules/cycle';
import type { NodeReview } from '../rules/review-sales';
import type { JudgedAssessment } from '../rules/verdict';
import { articleOf, salesBasis } from './basis';
import { doubtsAbout } from './doubt';
import type { Explained } from './explained';
import { figureOf } from './known-figures';
import { type Reason, reason } from './reason';
import { firstDanger } from './saving-acts';

/** Article 4(1) in one line. */
export function explainSales(
  assessment: JudgedAssessment,
  { lacksCategory }: Pick<Explained, 'lacksCategory'>,
): Reason {
  const { cycle, sales } = assessment;
  const { provenance } = cycle.standard;
  const missed = sales.passed.filter(({ answer }) => answer.kind === 'missed');
  const missingTargets = missingSalesColumns(assessment);
  const said = [
    ...missed.flatMap((review, index) => missedNode(review, index === 0 && !isOfOtherCause(assessment))),
    ...(sales.unknownMonths.length > 0 ? [clauses.unknown(sales.unknownMonths.map(isoMonth))] : []),
    ...(missingTargets.length > 0
      ? [lacksCategory ? clauses.categoryMissing : clauses.targetMissing(missingTargets)]
      : []),
    ...heading(assessment, missed.length > 0),
  ];
  const isUnknown = sales.unknownMonths.length + missingTargets.length > 0;
  const name = missed.length > 0 ? clauses.nameFailed : clauses.name;
  return reason(
    missed.length > 0 ? 'failed' : isUnknown ? 'no data' : isAtRisk(assessment) ? 'at risk' : 'stands',
    requirementLine(name, said, articleOf(provenance.sales)),
    doubtsAbout(doubtNames.sales, provenance.sales, provenance[cycle.phase]),
  );
}

const isAtRisk = ({ sales, status }: JudgedAssessment): boolean =>
  status !== 'failed' && (sales.isNearUnreached || sales.paceIsShort);

/** The columns of the sales targets that are needed and not there. */
export const missingSalesColumns = ({ cycle, sales }: JudgedAssessment): Bilingual[] =>
  [...sales.passed.filter(({ node }) => node !== sales.heading.node), sales.heading]
    .filter(({ target }) => target.kind === 'missing')
    .map(({ node }) => salesTargetName(cycle.phase, node.month));

/** The sales targets that are needed and not there, a sentence each. */
export function missingSalesTargets(assessment: JudgedAssessment, category: string): Reason[] {
  const { standard, phase } = assessment.cycle;
  return missingSalesColumns(assessment).map((column) =>
    reason(
      'no data',
      salesSentences.targetMissing(column, category, standard.name, salesBasis(standard, phase)),
    ),
  );
}

const missedNode = ({ node, sales, target }: NodeReview, isSaid: boolean): Bilingual[] =>
  target.kind === 'figure' ? [clauses.missed(named(node, isSaid), sales, target.value)] : [];

/** Whether the decisive sentence speaks of the cycle before, or of the platform's word, and not of a node. */
const isOfOtherCause = ({ isFailedByPlatform, previous }: JudgedAssessment): boolean =>
  isFailedByPlatform || previous?.hasFailed === true;

/** How far the store is from the node ahead. A store that missed a node, or a node of the day itself, is told no more. */
function heading(assessment: JudgedAssessment, hasMissed: boolean): Bilingual[] {
  const { status, sales } = assessment;
  const { node, target, answer } = sales.heading;
  const isSaid = saysNode(assessment);
  const name = named(node, isSaid);
  if (target.kind === 'not applicable') return hasMissed ? [] : [clauses.notApplicable(name)];
  const figure = figureOf(target);
  if (figure === undefined || hasMissed) return [];
  if (answer.kind === 'met')
    return [(isSaid ? clauses.soFar : clauses.reached)(name, sales.cumulative, figure)];
  // Nothing cures a miss, so a failed store is not told what to sell.
  if (status === 'failed') return [clauses.soFar(name, sales.cumulative, figure)];
  const { needed, gap, paceIsShort, isNearUnreached } = sales;
  return [
    clauses.toComplete(name, sales.cumulative, figure),
    ...(needed && gap !== undefined && !isSaid ? [clauses.needed(gap, needed)] : []),
    ...(paceIsShort && !isNearUnreached ? [pace(sales)] : []),
  ];
}

const pace = ({ cumulative, finished }: JudgedAssessment['sales']): Bilingual =>
  finished.sales === cumulative ? clauses.paceShort : clauses.paceShortOf(finished.sales, finished.months);

/** Whether the decisive sentence speaks of the node ahead already. */
const saysNode = (assessment: JudgedAssessment): boolean =>
  assessment.status === 'on track' || (assessment.status === 'at risk' && firstDanger(assessment) === 'node');

const named = ({ month, day }: Node, isDaySaid = false): NamedNode => ({
  month,
  day: isDaySaid ? '' : isoDate(day),
});
