import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pieceTexts } from '../../messages/pieces';
import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import type { TabName } from '../model/page-state';
import { useLatest } from '../model/use-latest';
import { Button } from '../parts/button';
import { Failure } from '../parts/failure';
import { Waiting } from '../parts/waiting';

/** Makes a tab whose content is loaded when the tab is shown first, and stays from then on. */
export function lateTab(name: TabName, load: () => Promise<ComponentType>): ComponentType {
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
