import { outcomeSentences } from '../../messages/report/build';
import { reportFormTexts } from '../../messages/report/choice';
import type { StartAnswer } from '../contract';
import { buildReport } from '../model/build-report';
import { choose, chooseRowsSheet, chooseTargetsSheet } from '../model/choose';
import { dayAsked, todayOf } from '../model/day-asked';
import { usePage } from '../model/page-context';
import { takeSheets } from '../model/take-sheets';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { Field } from '../parts/field';
import { Words } from '../parts/words';
import { BuildProgress } from './build-progress';
import { ColumnsChoice } from './columns-choice';
import { MonthChoices } from './month-choices';
import { OptionalSheets } from './optional-sheets';
import { SheetChoice } from './sheet-choice';

export function ReportForm({ start }: { readonly start: StartAnswer }) {
  const { model, state, say } = usePage();
  const { choice, build, outcome } = state;
  const isBuilding = build.kind === 'running';
  const isThere = start.report !== undefined || outcome !== undefined;

  function onSubmit(event: Event) {
    event.preventDefault();
    void buildReport(model);
  }

  return (
    <form noValidate onSubmit={onSubmit}>
      {start.report && !outcome && (
        <p class="hint">
          <Words text={say(outcomeSentences.inFile(start.report.sheetName, start.report.builtAt))} />
        </p>
      )}
      <SheetChoice
        name="rowsSheet"
        kind="rows"
        sheets={start.sheets}
        chosen={choice.rowsSheet}
        onChoose={(id) => chooseRowsSheet(model, id)}
      />
      <SheetChoice
        name="targetsSheet"
        kind="targets"
        sheets={start.sheets}
        chosen={choice.targetsSheet}
        onChoose={(id) => chooseTargetsSheet(model, id)}
      />
      <OptionalSheets sheets={start.sheets} />
      <ReadSheetsAgain />
      <AsOfDate />
      <MonthChoices />
      <ColumnsChoice />
      <Button kind="primary" type="submit" busy={isBuilding}>
        {say(isBuilding ? reportFormTexts.building : reportFormTexts[isThere ? 'rebuild' : 'build'])}
      </Button>
      {isThere && <p class="hint">{say(reportFormTexts.rebuildHint)}</p>}
      <BuildProgress />
    </form>
  );
}

function AsOfDate() {
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

/** Reads the list of sheets anew, since some may have been added, renamed or deleted. */
function ReadSheetsAgain() {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction('listSheets');

  async function read() {
    const start = await run({ language: state.language });
    if (start) takeSheets(model, start);
  }

  return (
    <div class="under-field">
      <Button kind="quiet" busy={busy} onClick={read}>
        {say(reportFormTexts[busy ? 'readingAgain' : state.start?.hasAllSheets ? 'readAgain' : 'listAll'])}
      </Button>
      <FailureNote failure={failure} />
    </div>
  );
}
