import { reportFormTexts } from '../../messages/report/choice';
import { choose } from '../model/choose';
import { usePage } from '../model/page-context';
import { Segments } from '../parts/segments';

/** What the month cells hold, and how many months there are. */
export function MonthChoices() {
  const { model, state, say } = usePage();
  return (
    <>
      <Segments
        name="monthCells"
        label={say(reportFormTexts.monthCells)}
        options={[
          { value: 'score', label: say(reportFormTexts.score) },
          { value: 'sales', label: say(reportFormTexts.sales) },
          { value: 'both', label: say(reportFormTexts.both) },
        ]}
        chosen={state.choice.monthCells}
        onChoose={(monthCells) => choose(model, { monthCells })}
      />
      <Segments
        name="span"
        label={say(reportFormTexts.span)}
        options={[
          { value: '12', label: say(reportFormTexts.months12) },
          { value: '24', label: say(reportFormTexts.months24) },
          { value: 'cycle', label: say(reportFormTexts.wholeCycle) },
        ]}
        chosen={state.choice.span}
        onChoose={(span) => choose(model, { span })}
      />
    </>
  );
}
