import { useEffect, useMemo } from 'preact/hooks';
import { sidebarTexts } from '../../messages/sidebar';
import { FunctionsTab } from '../functions/functions-tab';
import { ImportTab } from '../import/import-tab';
import { type Page, PageContext } from '../model/page-context';
import type { PageModel } from '../model/page-state';
import { useModelState } from '../model/use-model-state';
import { htmlLang } from '../parts/html-lang';
import { PlanTab } from '../plan/plan-tab';
import { ReportTab } from '../report/report-tab';
import { StoreTab } from '../store/store-tab';
import { LanguageSwitch } from './language-switch';
import { ReadingAge } from './reading-age';
import { Tabs } from './tabs';

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
