import { reportFormTexts } from '../../messages/report/choice';
import { choose } from '../model/choose';
import { usePage } from '../model/page-context';
import { Field } from '../parts/field';

export function AsOfDate() {
  const { model, state, say } = usePage();
  return (
    <Field name="date" label={say(reportFormTexts.date)}>
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          max="9999-12-31"
          value={state.choice.date}
          onInput={({ currentTarget }) => choose(model, { date: currentTarget.value })}
        />
      )}
    </Field>
  );
}
