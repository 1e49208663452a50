import { reportFormTexts } from '../../../messages/sidebar';
import type { SheetEntry } from '../../contract';
import { Labelled } from '../parts/labelled';
import { chooseStandardsSheet } from '../state/choose';
import { usePage } from '../state/page-context';
import { SheetGroups } from './sheet-groups';

const BUILT_IN = 'built-in';

/** The user's own standards, or none: the built-in versions do. */
export function StandardsChoice({ sheets }: { readonly sheets: readonly SheetEntry[] }) {
  const { store, state, say } = usePage();
  const { standardsSheet } = state.choice;
  return (
    <Labelled id="standardsSheet" label={say(reportFormTexts.standardsSheet)} wrong={undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={standardsSheet === null ? BUILT_IN : String(standardsSheet)}
          onChange={({ currentTarget: { value } }) =>
            chooseStandardsSheet(store, value === BUILT_IN ? null : Number(value))
          }
        >
          <option value={BUILT_IN}>{say(reportFormTexts.builtInStandards)}</option>
          <SheetGroups sheets={sheets} kind="standards" />
        </select>
      )}
    </Labelled>
  );
}
