import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import { switchLanguage } from '../model/switch-language';

/** The switch to the other language, which is named in that language for whoever can't read this one. */
export function LanguageSwitch() {
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
