import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pieceTexts } from '../../messages/pieces';
import { sidebarTexts } from '../../messages/sidebar';
import { type Page, PageContext, usePage } from '../model/page-context';
import type { PageModel, TabName } from '../model/page-state';
import { fetchPieces, fromPiece } from '../model/pieces';
import { switchLanguage } from '../model/switch-language';
import { useLatest } from '../model/use-latest';
import { useModelState } from '../model/use-model-state';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { htmlLang } from '../parts/html-lang';
import { Waiting } from '../parts/waiting';
import { ReportTab } from '../report/report-tab';
import { ReadingAge } from './reading-age';
import { Tabs } from './tabs';

/** Makes a tab whose content is loaded when the tab is shown first, and stays from then on. */
function lateTab(name: TabName, load: () => Promise<ComponentType>): ComponentType {
  return function LateTab() {
    const { state, say } = usePage();
    const isShown = state.tab === name;
    const [loaded, setLoaded] = useState<{ readonly Content: ComponentType }>();
    const { failure, begin } = useLatest<'loading'>();
    const loadContent = () => void begin('loading', load, (Content) => setLoaded({ Content }));

    // Whoever comes back to a tab that could not be loaded tries again by that.
    useEffect(() => {
      if (isShown && !loaded) loadContent();
    }, [isShown]);

    if (loaded) return <loaded.Content />;
    if (!isShown) return null;
    if (!failure) return <Waiting text={say(pieceTexts.coming)} />;
    return (
      <section>
        <Failure role="alert">{say(failure)}</Failure>
        <Button kind="secondary" onClick={loadContent}>
          {say(sidebarTexts.tryAgain)}
        </Button>
      </section>
    );
  };
}

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

/** The switch to the other language, which is named in that language for whoever can't read this one. */
function LanguageSwitch() {
  const { model, state, say } = usePage();
  return (
    <button
      type="button"
      class="quiet"
      lang={state.language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => switchLanguage(model)}
    >
      {say(sidebarTexts.otherLanguage)}
    </button>
  );
}
