import { useState } from 'preact/hooks';
import { weightsTexts } from '../../messages/diagnosis/weights-choice';
import { reportFormTexts } from '../../messages/report/choice';
import { columnTexts } from '../../messages/report/columns';
import type { SheetEntry } from '../contract';
import { chooseStandardsSheet, chooseWeightsSheet } from '../model/choose';
import { usePage } from '../model/page-context';
import { Labelled } from '../parts/labelled';
import { SheetGroups } from './sheet-groups';

const NONE = 'none';

interface OptionalSheetProps {
  readonly id: string;
  readonly label: string;
  /** What holds without a sheet. */
  readonly without: string;
  readonly kind: SheetEntry['kind'];
  readonly sheets: readonly SheetEntry[];
  readonly chosen: number | null;
  readonly onChoose: (id: number | null) => void;
}

/** A sheet of the user's own, or none. */
function OptionalSheet({ id, label, without, kind, sheets, chosen, onChoose }: OptionalSheetProps) {
  return (
    <Labelled id={id} label={label} wrong={undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen === null ? NONE : String(chosen)}
          onChange={({ currentTarget: { value } }) => onChoose(value === NONE ? null : Number(value))}
        >
          <option value={NONE}>{without}</option>
          <SheetGroups sheets={sheets} kind={kind} />
        </select>
      )}
    </Labelled>
  );
}

/** The sheets of the user's own standards and weights, folded away since few have any; the chosen ones are named. */
export function OptionalSheets({ sheets }: { readonly sheets: readonly SheetEntry[] }) {
  const { model, state, say } = usePage();
  const { standardsSheet, weightsSheet } = state.choice;
  const [isOpen, setOpen] = useState(standardsSheet !== null || weightsSheet !== null);
  const chosen = sheets.filter(({ id }) => id === standardsSheet || id === weightsSheet);
  return (
    <details class="box" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say(weightsTexts.folded)}
        <span class="hint">{chosen.map(({ name }) => name).join(' · ') || say(columnTexts.optional)}</span>
      </summary>
      <OptionalSheet
        id="standardsSheet"
        label={say(reportFormTexts.standardsSheet)}
        without={say(reportFormTexts.builtInStandards)}
        kind="standards"
        sheets={sheets}
        chosen={standardsSheet}
        onChoose={(id) => chooseStandardsSheet(model, id)}
      />
      <OptionalSheet
        id="weightsSheet"
        label={say(weightsTexts.sheet)}
        without={say(weightsTexts.allAlike)}
        kind="weights"
        sheets={sheets}
        chosen={weightsSheet}
        onChoose={(id) => chooseWeightsSheet(model, id)}
      />
    </details>
  );
}
