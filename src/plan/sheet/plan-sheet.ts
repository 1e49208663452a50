import type { Language } from '../../messages/language';
import type { StorePlan } from '../tasks/task';
import { buildPlan } from './build-plan';
import { refreshPlan } from './refresh-plan';
import type { FoundSheet, PlanDays, PlanSheet } from './sheet-rows';

/**
 * Makes the sheet of the plans: a fresh one, or the one that the team works in, with what has changed. Refreshing twice
 * changes nothing.
 * @param plans the most urgent store first
 * @param existing the sheet as it was found; undefined where there is none yet
 * @returns undefined where the existing sheet has lost its header, so that nobody can say which cells are whose
 */
export const planSheet = (
  plans: readonly StorePlan[],
  existing: FoundSheet | undefined,
  days: PlanDays,
  language: Language,
): PlanSheet | undefined =>
  existing ? refreshPlan(plans, existing, days, language) : buildPlan(plans, days.today, language);
