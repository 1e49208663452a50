import { useEffect, useMemo } from 'preact/hooks';
import { sidebarTexts } from '../../messages/sidebar';
import { type Page, PageContext } from '../model/page-context';
import type { PageModel } from '../model/page-state';
import { fetchPieces, fromPiece } from '../model/pieces';
import { useModelState } from '../model/use-model-state';
import { htmlLang } from '../parts/html-lang';
import { ReportTab } from '../report/report-tab';
import { LanguageSwitch } from './language-switch';
import { lateTab } from './late-tab';
import { ReadingAge } from './reading-age';
import { Tabs } from './tabs';

const StoreTab = lateTab('store', () =>
  fromPiece('store', () => import('../store/store-tab')).then((module) => module.StoreTab),
);
const PlanTab = lateTab('plan', () =>
  fromPiece('plan', () => import('../plan/plan-tab')).then((module) => module.PlanTab),
);
const ImportTab = lateTab('import', () => {
  // The reader is large: it comes at the same time, in an answer of its own.
  fetchPieces(['reader']);
  return fromPiece('import', () => import('../import/import-tab')).then((module) => module.ImportTab);
});
const FunctionsTab = lateTab('functions', () =>
  fromPiece('functions', () => import('../functions/functions-tab')).then((module) => module.FunctionsTab),
);

const TABS = [
  { name: 'report', label: sidebarTexts.reportTab, Content: ReportTab },
  { name: 'store', label: sidebarTexts.storeTab, Content: StoreTab },
  { name: 'plan', label: sidebarTexts.planTab, Content: PlanTab },
  { name: 'import', label: sidebarTexts.importTab, Content: ImportTab },
  { name: 'functions', label: sidebarTexts.functionsTab, Content: FunctionsTab },
] as const;

export function Sidebar({ model }: { readonly model: PageModel }) {
  const state = useModelState(model);
  const page = useMemo<Page>(() => ({ model, state, say: (text) => text[state.language] }), [model, state]);
  const { say } = page;

  useEffect(() => {
    document.documentElement.lang = htmlLang(state.language);
    document.title = sidebarTexts.title[state.language];
  }, [state.language]);

  return (
    <PageContext.Provider value={page}>
      <header class="top">
        <h1 class="for-ears">{say(sidebarTexts.title)}</h1>
        <Tabs
          label={say(sidebarTexts.tabs)}
          tabs={TABS}
          chosen={state.tab}
          onChoose={(tab) => model.set({ tab })}
        />
        <LanguageSwitch />
      </header>
      <ReadingAge />
      <main>
        {TABS.map(({ name, Content }) => (
          <div
            key={name}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== state.tab}
          >
            <Content />
          </div>
        ))}
      </main>
      <div class="for-ears" role="status">
        {state.announcement && say(state.announcement)}
      </div>
    </PageContext.Provider>
  );
}
