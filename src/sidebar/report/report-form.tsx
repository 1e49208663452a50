import { outcomeSentences } from '../../messages/report/build';
import { reportFormTexts } from '../../messages/report/choice';
import type { StartAnswer } from '../contract';
import { buildReport } from '../model/build-report';
import { chooseRowsSheet, chooseTargetsSheet } from '../model/choose';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Words } from '../parts/words';
import { AsOfDate } from './as-of-date';
import { BuildProgress } from './build-progress';
import { ColumnsChoice } from './columns-choice';
import { MonthChoices } from './month-choices';
import { OptionalSheets } from './optional-sheets';
import { ReadSheetsAgain } from './read-sheets-again';
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
