import { Opening } from '../shell/opening';
import { usePage } from '../state/page-context';
import { requested } from '../state/requested';
import { MissingChoice } from './missing-choice';
import { StoreOutlook } from './store-outlook';
import { StorePicker } from './store-picker';

/** One store of the monthly rows that are chosen in the report's tab. */
export function ShopTab() {
  const { state } = usePage();
  const { opening, storeList, look } = state;
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
