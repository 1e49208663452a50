import { useState } from 'preact/hooks';
import { planSheetSentences } from '../../messages/plan/plan-section';
import type { PlanAnswer, PlanChoice, ReportChoice } from '../contract';
import { areSame } from '../model/are-same';
import { usePage } from '../model/page-context';
import type { PageModel } from '../model/page-state';
import { useAction } from '../model/use-action';

interface Answered {
  readonly request: PlanChoice;
  readonly answer: PlanAnswer;
}

/** Making and refreshing the plan. What was answered of other tables or another day says nothing of these. */
export function usePlan(report: ReportChoice) {
  const { model: page } = usePage();
  const { busy, failure, run } = useAction('planStores');
  const [answered, setAnswered] = useState<Answered>();

  async function plan(stores: readonly string[], anew = false) {
    setAnswered(undefined);
    const request = { report, stores, anew };
    const answer = await run(request);
    if (!answer) return;
    setAnswered({ request, answer });
    if (answer.kind === 'placed') knowPlan(page, answer);
    else page.set({ announcement: planSheetSentences.withoutHeader(answer.sheetName) });
  }

  const isOfThese = answered && areSame({ ...answered.request.report, language: report.language }, report);
  return {
    busy,
    failure,
    answered: isOfThese ? answered : undefined,
    plan,
    forget: () => setAnswered(undefined),
  };
}

/** Notes that there is a plan to refresh, and its name. */
function knowPlan(page: PageModel, { id, sheetName }: PlanAnswer & { kind: 'placed' }): void {
  const { start } = page.get();
  if (!start) return;
  const others = start.sheets.filter((sheet) => sheet.kind !== 'plan');
  page.set({ start: { ...start, sheets: [...others, { id, name: sheetName, kind: 'plan' }] } });
}
