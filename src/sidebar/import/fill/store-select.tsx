import { fillTexts } from '../../../messages/import/fill';
import type { StoreChoice } from '../../../orders/source-groups';
import { usePage } from '../../model/page-context';
import type { ControlAttributes } from '../../parts/labelled';

/** The value of no store: names have no blanks at their ends. */
const LEAVE_OUT = ' ';

interface StoreSelectProps {
  readonly attributes: ControlAttributes;
  readonly names: readonly string[];
  readonly chosen: StoreChoice | undefined;
  readonly mayLeaveOut: boolean;
  readonly onChoose: (choice: StoreChoice) => void;
}

export function StoreSelect({ attributes, names, chosen, mayLeaveOut, onChoose }: StoreSelectProps) {
  const { say } = usePage();
  return (
    <select
      {...attributes}
      value={chosen === null ? LEAVE_OUT : (chosen ?? '')}
      onChange={({ currentTarget: { value } }) => onChoose(value === LEAVE_OUT ? null : value)}
    >
      {chosen === undefined && (
        <option value="" disabled>
          {say(fillTexts.chooseStore)}
        </option>
      )}
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
      {mayLeaveOut && <option value={LEAVE_OUT}>{say(fillTexts.leaveOut)}</option>}
    </select>
  );
}
