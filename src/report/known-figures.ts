import type { Target } from '../rules/target';
import type { Assessment, JudgedAssessment } from '../rules/verdict';

/** @returns undefined before the trial, when nothing is judged */
export const judgedOf = (assessment: Assessment): JudgedAssessment | undefined =>
  'sales' in assessment ? assessment : undefined;

/** @returns undefined where the target is missing or does not apply */
export const figureOf = (target: Target | undefined): number | undefined =>
  target?.kind === 'figure' ? target.value : undefined;

/** Without a score target no month can be said to have failed, so that the count is unknown and not 0. */
export function failedMonthCount(assessment: Assessment): number | undefined {
  const service = judgedOf(assessment)?.service;
  return service?.target.kind === 'figure' ? service.failed.length : undefined;
}
