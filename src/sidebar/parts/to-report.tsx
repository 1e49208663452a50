import { storeTabTexts } from '../../messages/store/stores';
import { goToReport } from '../model/go-to';
import { usePage } from '../model/page-context';
import { Button } from './button';

/**
 * A button that leads to what has to be chosen first. The focus goes along: to the tab or, as soon as that shows, to
 * the field.
 */
export function ToReport() {
  const { model, say } = usePage();

  function go() {
    document.getElementById('tab-report')?.focus();
    goToReport(model);
  }

  return (
    <Button kind="secondary" onClick={go}>
      {say(storeTabTexts.toReport)}
    </Button>
  );
}
