import type { StoreAnswer } from '../contract';
import { DiagnosisSection } from '../diagnosis/diagnosis-section';
import type { Look, ShownStore } from '../model/store-state';
import { htmlLang } from '../parts/html-lang';
import { AfterFailing } from './after-failing';
import { ExportStore } from './export-store';
import { LifeLine } from './life-line';
import { NeedList } from './need-list';
import { SalesSection } from './sales-section';
import { ScoreSection } from './score-section';
import { StoreHeading } from './store-heading';
import { WhatIf } from './what-if';

interface StoreViewProps {
  readonly look: Look;
  readonly shown: ShownStore;
  readonly answer: Extract<StoreAnswer, { readonly kind: 'shown' }>;
}

/** One store: where it stands, what it needs, its whole life, and what would come of an expectation. */
export function StoreView({ look, shown, answer }: StoreViewProps) {
  const { view, spot, diagnosis, diagnosisProblems, afterFailing } = answer;
  const lang = htmlLang(shown.request.report.language);
  return (
    <div class="store" lang={lang} aria-busy={look.running}>
      <StoreHeading view={view} spot={spot} />
      {afterFailing && <AfterFailing told={afterFailing} />}
      {/* Nothing to do would be wrong to say of a store that has failed: what comes then stands above. */}
      {(view.needs.length > 0 || !afterFailing) && <NeedList needs={view.needs} />}
      <LifeLine life={view.life} />
      <SalesSection view={view} />
      {view.scores.length > 0 && <ScoreSection scores={view.scores} indicator={view.indicator} />}
      <DiagnosisSection diagnosis={diagnosis} diagnosisProblems={diagnosisProblems} lang={lang} />
      <WhatIf look={look} forecast={view.forecast} />
      <ExportStore shown={shown} />
    </div>
  );
}
