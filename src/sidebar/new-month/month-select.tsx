import { newMonthTexts } from '../../messages/new-month';
import type { MonthPreview } from '../contract';
import { usePage } from '../model/page-context';
import { Labelled } from '../parts/labelled';

interface MonthSelectProps {
  readonly preview: MonthPreview;
  readonly onChoose: (month: string) => void;
}

/** The months that can be added, the latest first. */
export function MonthSelect({ preview, onChoose }: MonthSelectProps) {
  const { say } = usePage();
  return (
    <Labelled id="month-to-add" label={say(newMonthTexts.month)} wrong={undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={preview.month}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {preview.months.map((month) => (
            <option key={month} value={month}>
              {month}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
