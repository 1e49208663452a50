import type { SheetEntry } from '../contract';

interface SheetOptionsProps {
  readonly label: string;
  readonly sheets: readonly SheetEntry[];
}

export function SheetOptions({ label, sheets }: SheetOptionsProps) {
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
