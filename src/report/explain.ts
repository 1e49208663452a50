import { addDays, isoDate } from '../calendar/civil-date';
import type { Language } from '../messages/language';
import { cycleSentences } from '../messages/report/cycle';
import type { Assessment } from '../rules/verdict';
import { basisOf } from './basis';
import { explainContinuity } from './explain-continuity';
import { explainPrevious } from './explain-previous';
import { explainSales } from './explain-sales';
import { explainService } from './explain-service';
import { explainStandard } from './explain-standard';
import type { Explained } from './explained';
import { mostDecisiveFirst, type Reason, reason } from './reason';

/**
 * Why a store stands as it does: each requirement with its figures and its article, the decisive one first.
 * @param remarks what else is to be said, after the requirements
 */
export function explainAssessment(
  assessment: Assessment,
  explained: Explained,
  remarks: readonly Reason[] = [],
): Reason[] {
  if (!('sales' in assessment)) return explainBeforeTrial(assessment, explained);
  const reasons = mostDecisiveFirst([
    ...explainPrevious(assessment),
    ...explainSales(assessment, explained.category),
    ...explainService(assessment, explained.category),
    ...explainContinuity(assessment),
    ...remarks,
    ...explainStandard(assessment.cycle, assessment.date, explained),
  ]);
  // A store that has failed can't be warned any more.
  return assessment.status === 'failed' ? reasons.filter(({ gravity }) => gravity !== 'at risk') : reasons;
}

function explainBeforeTrial({ cycle, date, nextNode }: Assessment, explained: Explained): Reason[] {
  if (!cycle) {
    const onboard = explained.onboard === undefined ? '' : isoDate(explained.onboard);
    return [reason('context', cycleSentences.notOpen(onboard))];
  }
  const trialFirstDay = isoDate(addDays(cycle.lastDay, 1));
  const basis = basisOf(cycle.standard.provenance.exemption);
  return [
    reason(
      'context',
      cycleSentences.exempt(isoDate(cycle.lastDay), trialFirstDay, isoDate(nextNode.day), basis),
    ),
    ...explainStandard(cycle, date, explained),
  ];
}

/** The sentences as running text. */
export const inWords = (reasons: readonly Reason[], language: Language): string =>
  reasons.map(({ text }) => text[language]).join(language === 'en' ? ' ' : '');
