import type { SheetEntry } from '../contract';
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
export function OptionalSheet({ id, label, without, kind, sheets, chosen, onChoose }: OptionalSheetProps) {
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
