import { reportFormTexts } from '../../messages/report/choice';
import { choose } from '../model/choose';
import { dayAsked, todayOf } from '../model/day-asked';
import { usePage } from '../model/page-context';
import { Field } from '../parts/field';

export function AsOfDate() {
  const { model, state, say } = usePage();
  const { date } = state.choice;
  return (
    <Field
      name="date"
      label={say(date === undefined ? reportFormTexts.dateToday : reportFormTexts.dateChosen)}
    >
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          max="9999-12-31"
          value={dayAsked(state)}
          onInput={({ currentTarget: { value } }) =>
            choose(model, { date: value === todayOf(model.get()) ? undefined : value })
          }
        />
      )}
    </Field>
  );
}
