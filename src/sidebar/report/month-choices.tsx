import { reportFormTexts } from '../../messages/report/choice';
import { choose } from '../model/choose';
import { usePage } from '../model/page-context';
import { Segments } from '../parts/segments';

/** What the month cells hold, and how many months there are. */
export function MonthChoices() {
  const { model, state } = usePage();
  return (
    <>
      <Segments
        name="monthCells"
        label={reportFormTexts.monthCells}
        options={{ score: reportFormTexts.score, sales: reportFormTexts.sales, both: reportFormTexts.both }}
        chosen={state.choice.monthCells}
        onChoose={(monthCells) => choose(model, { monthCells })}
      />
      <Segments
        name="span"
        label={reportFormTexts.span}
        options={{
          12: reportFormTexts.months12,
          24: reportFormTexts.months24,
          cycle: reportFormTexts.wholeCycle,
        }}
        chosen={state.choice.span}
        onChoose={(span) => choose(model, { span })}
      />
    </>
  );
}
