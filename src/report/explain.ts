import { addDays, type CivilDate, isoDate } from '../calendar/civil-date';
import type { Language } from '../messages/language';
import { cycleSentences } from '../messages/sentences/cycle';
import type { Cycle } from '../rules/cycle';
import type { Assessment } from '../rules/verdict';
import { explainContinuity } from './explain-continuity';
import { explainSales } from './explain-sales';
import { explainService } from './explain-service';
import { mostDecisiveFirst, type Reason, reason } from './reason';

/**
 * Why a shop stands as it does: each requirement with its figures and its article, the decisive one first.
 * @param category names the row of the targets in which one is missing; "" where there is none
 * @param remarks what else is to be said, after the requirements
 */
export function explainAssessment(
  assessment: Assessment,
  onboard: CivilDate,
  category: string,
  remarks: readonly Reason[] = [],
): Reason[] {
  if (!('sales' in assessment)) return explainBeforeTrial(assessment, onboard);
  return mostDecisiveFirst([
    ...explainSales(assessment, category),
    ...explainService(assessment, category),
    ...explainContinuity(assessment),
    ...remarks,
    ...explainStandard(assessment.cycle, onboard),
  ]);
}

function explainBeforeTrial({ cycle, nextNode }: Assessment, onboard: CivilDate): Reason[] {
  if (!cycle) return [reason('context', cycleSentences.notOpen(isoDate(onboard)))];
  const trialFirstDay = isoDate(addDays(cycle.lastDay, 1));
  return [
    reason('context', cycleSentences.exempt(isoDate(cycle.lastDay), trialFirstDay, isoDate(nextNode.day))),
    ...explainStandard(cycle, onboard),
  ];
}

/** Article 1 speaks of stores opened from the effective day on, article 3 of cycles begun: the more specific decides. */
function explainStandard({ standard, firstDay, lastDay }: Cycle, onboard: CivilDate): Reason[] {
  const governs = cycleSentences.standard(standard.name, isoDate(firstDay), isoDate(lastDay));
  const effectiveDay = isoDate(standard.effectiveDay);
  const conflict = cycleSentences.openedBeforeStandard(isoDate(onboard), effectiveDay);
  return [
    reason('context', governs),
    ...(onboard < standard.effectiveDay ? [reason('context', conflict)] : []),
  ];
}

/** The sentences as running text. */
export const inWords = (reasons: readonly Reason[], language: Language): string =>
  reasons.map(({ text }) => text[language]).join(language === 'en' ? ' ' : '');
