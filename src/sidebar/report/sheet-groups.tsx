import { reportFormTexts } from '../../messages/report/choice';
import type { SheetEntry } from '../contract';
import { choosable } from '../model/choice-after';
import { usePage } from '../model/page-context';

interface SheetGroupsProps {
  readonly sheets: readonly SheetEntry[];
  readonly kind: SheetEntry['kind'];
}

/** The sheets of the file, those first that were recognised as what is asked for. */
export function SheetGroups({ sheets, kind }: SheetGroupsProps) {
  const { say } = usePage();
  const all = choosable(sheets);
  return (
    <>
      <SheetOptions
        label={say(reportFormTexts.recognised)}
        sheets={all.filter((sheet) => sheet.kind === kind)}
      />
      <SheetOptions
        label={say(reportFormTexts.otherSheets)}
        sheets={all.filter((sheet) => sheet.kind !== kind)}
      />
    </>
  );
}

interface SheetOptionsProps {
  readonly label: string;
  readonly sheets: readonly SheetEntry[];
}

function SheetOptions({ label, sheets }: SheetOptionsProps) {
  if (sheets.length === 0) return null;
  return (
    <optgroup label={label}>
      {sheets.map(({ id, name }) => (
        <option key={id} value={String(id)}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
