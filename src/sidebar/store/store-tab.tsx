import { useEffect } from 'preact/hooks';
import { bringStoreUpToDate } from '../model/bring-store-up-to-date';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';
import { MissingChoice } from '../parts/missing-choice';
import { Opening } from '../parts/opening';
import { StoreOutlook } from './store-outlook';
import { StorePicker } from './store-picker';

/** One store of the monthly rows that are chosen in the report's tab. */
export function StoreTab() {
  const { model, state } = usePage();
  const { tab, opening, choice, language, workbook, storeList, look } = state;
  // Whatever brought the change about: the choice may be made elsewhere and arrive while this tab is open.
  useEffect(() => bringStoreUpToDate(model), [model, tab, opening, choice, language, workbook]);

  if (opening !== 'read') return <Opening />;
  const request = requested(state);
  if ('field' in request) return <MissingChoice field={request.field} />;
  return (
    <>
      {storeList && <StorePicker list={storeList} />}
      {storeList?.names && look && <StoreOutlook look={look} />}
    </>
  );
}
