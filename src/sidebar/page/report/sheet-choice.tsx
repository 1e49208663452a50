import { reportFormTexts } from '../../../messages/sidebar';
import type { SheetEntry } from '../../contract';
import { Field } from '../parts/field';
import { choosable } from '../state/choice-after';
import { usePage } from '../state/page-context';
import { SheetOptions } from './sheet-options';

interface SheetChoiceProps {
  readonly name: 'rowsSheet' | 'targetsSheet';
  readonly kind: SheetEntry['kind'];
  readonly sheets: readonly SheetEntry[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
}

/** The sheets of the file, those first that were recognised as what is asked for. */
export function SheetChoice({ name, kind, sheets, chosen, onChoose }: SheetChoiceProps) {
  const { say } = usePage();
  const all = choosable(sheets);
  return (
    <Field name={name} label={say(reportFormTexts[name])}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen === undefined ? '' : String(chosen)}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        >
          {chosen === undefined && (
            <option value="" disabled>
              {say(reportFormTexts.choose)}
            </option>
          )}
          <SheetOptions
            label={say(reportFormTexts.recognised)}
            sheets={all.filter((sheet) => sheet.kind === kind)}
          />
          <SheetOptions
            label={say(reportFormTexts.otherSheets)}
            sheets={all.filter((sheet) => sheet.kind !== kind)}
          />
        </select>
      )}
    </Field>
  );
}
