import { useState } from 'preact/hooks';
import { actionTexts } from '../../messages/report/actions';
import { afterFailingTexts } from '../../messages/store/after-failing';
import { needDays, needTexts } from '../../messages/store/life';
import { exportSentences, exportTexts } from '../../messages/store/stores';
import type { AfterFailingView, StoreAnswer, StoreView as ViewedStore } from '../contract';
import { DiagnosisSection } from '../diagnosis/diagnosis-section';
import { usePage } from '../model/page-context';
import type { Look, ShownStore } from '../model/store-state';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { htmlLang } from '../parts/html-lang';
import { Words } from '../parts/words';
import { LifeLine } from './life-line';
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

/** What a store that has failed is told: first what is certain, then what comes by when, each with its tier. */
function AfterFailing({ told: { sentences, annualFee } }: { readonly told: AfterFailingView }) {
  const { say } = usePage();
  return (
    <section aria-labelledby="after-failing">
      <h3 id="after-failing">{say(afterFailingTexts.heading)}</h3>
      <ul class="told">
        {sentences.map((text) => (
          <li key={text}>
            <Words text={text} />
          </li>
        ))}
      </ul>
      <details class="folded">
        <summary>{say(afterFailingTexts.annualFee)}</summary>
        <p>
          <Words text={annualFee} />
        </p>
      </details>
    </section>
  );
}

/** Writes what is shown, its expectation included, to a sheet. */
function ExportStore({ shown: { request } }: { readonly shown: ShownStore }) {
  const { say } = usePage();
  const { busy, failure, run } = useAction('exportStore');
  const [done, setDone] = useState<{ readonly of: typeof request; readonly sheetName: string }>();

  async function exportStore() {
    setDone(undefined);
    const answer = await run(request);
    if (answer) setDone({ of: request, sheetName: answer.sheetName });
  }

  // What was written before says nothing of what is shown now.
  const text = done?.of === request ? say(exportSentences.exported(done.sheetName)) : undefined;
  return (
    <section class="action" aria-labelledby="export">
      <h3 id="export">{say(exportTexts.heading)}</h3>
      <Button kind="secondary" busy={busy} onClick={exportStore}>
        {say(busy ? actionTexts.working : exportTexts.toSheet)}
      </Button>
      <p class="hint">{say(exportTexts.hint)}</p>
      <FailureNote failure={failure} />
      <DoneNote text={text} />
    </section>
  );
}

/** What the store has to do, each with its last day in front. */
function NeedList({ needs }: Pick<ViewedStore, 'needs'>) {
  const { say } = usePage();
  return (
    <section aria-labelledby="needs">
      <h3 id="needs">{say(needTexts.heading)}</h3>
      {needs.length === 0 && <p>{say(needTexts.nothing)}</p>}
      <ul class="needs">
        {needs.map(({ by, daysLeft, text }) => (
          <li class="need" key={`${by} ${text}`}>
            <b>
              <Words text={say(daysLeft > 0 ? needDays.by(by, daysLeft) : needDays.today(by))} />
            </b>
            <span>
              <Words text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
