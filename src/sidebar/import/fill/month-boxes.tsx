import { fenAsFigure } from '../../../messages/format';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import { usePage } from '../../model/page-context';
import { TickGroup } from '../../parts/tick-group';
import type { Wrong } from '../../parts/use-mistake';
import type { MonthSales } from './month-sales';

interface MonthBoxesProps {
  readonly all: readonly MonthSales[];
  readonly chosen: readonly MonthSales[];
  readonly wrong: Wrong | undefined;
  readonly onTick: (month: string, isTicked: boolean) => void;
}

/** Which months are to go into the sheet. One that is not over yet is left out unless the user wants it. */
export function MonthBoxes({ all, chosen, wrong, onTick }: MonthBoxesProps) {
  const { say } = usePage();
  return (
    <TickGroup id="months" class="field boxes" wrong={wrong}>
      <legend>{say(fillTexts.months)}</legend>
      {all.map((one) => (
        <label key={one.month}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ currentTarget }) => onTick(one.month, currentTarget.checked)}
          />
          <span class="word">
            {one.month}
            {!one.isOver && <span class="hint">{say(fillTexts.notOver)}</span>}
            {one.unusable > 0 && <span class="doubt">{say(fillSentences.lacks(one.unusable))}</span>}
          </span>
          <span class="number">{fenAsFigure(one.fen)}</span>
        </label>
      ))}
    </TickGroup>
  );
}
