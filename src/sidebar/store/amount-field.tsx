import { Labelled } from '../parts/labelled';
import type { Wrong } from '../parts/use-mistake';

interface AmountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly wrong: Wrong | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
}

export function AmountField({ id, label, wrong, value, onType }: AmountFieldProps) {
  return (
    <Labelled id={id} label={label} wrong={wrong}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
