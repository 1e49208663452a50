import { useState } from 'preact/hooks';
import { weightsTexts } from '../../../messages/diagnosis-tab';
import { reportFormTexts } from '../../../messages/sidebar';
import type { SheetEntry } from '../../contract';
import { chooseStandardsSheet, chooseWeightsSheet } from '../state/choose';
import { usePage } from '../state/page-context';
import { OptionalSheet } from './optional-sheet';

/**
 * The user's own standards and weights. Few have any: folded away until then, under a line that says what holds.
 */
export function OptionalSheets({ sheets }: { readonly sheets: readonly SheetEntry[] }) {
  const { store, state, say } = usePage();
  const { standardsSheet, weightsSheet } = state.choice;
  const [isOpen, setOpen] = useState(standardsSheet !== null || weightsSheet !== null);
  const builtIn = say(reportFormTexts.builtInStandards);
  const allAlike = say(weightsTexts.allAlike);
  const nameOf = (id: number | null, without: string) =>
    sheets.find((sheet) => sheet.id === id)?.name ?? without;
  return (
    <details class="box" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say(weightsTexts.folded)}
        <span class="hint">{`${nameOf(standardsSheet, builtIn)} · ${nameOf(weightsSheet, allAlike)}`}</span>
      </summary>
      <OptionalSheet
        id="standardsSheet"
        label={say(reportFormTexts.standardsSheet)}
        without={builtIn}
        kind="standards"
        sheets={sheets}
        chosen={standardsSheet}
        onChoose={(id) => chooseStandardsSheet(store, id)}
      />
      <OptionalSheet
        id="weightsSheet"
        label={say(weightsTexts.sheet)}
        without={allAlike}
        kind="weights"
        sheets={sheets}
        chosen={weightsSheet}
        onChoose={(id) => chooseWeightsSheet(store, id)}
      />
    </details>
  );
}
