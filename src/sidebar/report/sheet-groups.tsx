import { reportFormTexts } from '../../messages/report/choice';
import type { SheetEntry } from '../contract';
import { choosable } from '../model/choice-after';
import { usePage } from '../model/page-context';
import { SheetOptions } from './sheet-options';

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
