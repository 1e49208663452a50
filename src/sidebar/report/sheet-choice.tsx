import { reportFormTexts } from '../../messages/report/choice';
import type { SheetEntry } from '../contract';
import { usePage } from '../model/page-context';
import { Field } from '../parts/field';
import { SheetGroups } from './sheet-groups';

interface SheetChoiceProps {
  readonly name: 'rowsSheet' | 'targetsSheet';
  readonly kind: SheetEntry['kind'];
  readonly sheets: readonly SheetEntry[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: number) => void;
}

/** A sheet that a report can't do without. */
export function SheetChoice({ name, kind, sheets, chosen, onChoose }: SheetChoiceProps) {
  const { state, say } = usePage();
  return (
    <Field name={name} label={say(reportFormTexts[name])}>
      {(attributes) => (
        <select
          {...attributes}
          value={chosen === undefined ? '' : String(chosen)}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        >
          {chosen === undefined && (
            <option value="" disabled selected>
              {say(state.opening === 'read' ? reportFormTexts.choose : reportFormTexts.readingAgain)}
            </option>
          )}
          <SheetGroups sheets={sheets} kind={kind} />
        </select>
      )}
    </Field>
  );
}
