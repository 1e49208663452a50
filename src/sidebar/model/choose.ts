import type { LayoutAnswers } from '../../tables/layout/layout-answers';
import type { MonthlyKey } from '../../tables/monthly-columns';
import { checkColumns } from './check-columns';
import type { Choice, PageModel } from './page-state';

/** Takes over a choice that leaves the columns as they are. */
export function choose(model: PageModel, change: Partial<Choice>): void {
  model.set({ choice: { ...model.get().choice, ...change }, mistake: undefined });
}

/** Another sheet has other columns: what was corrected by hand and answered is kept for when this one is chosen again. */
export function chooseRowsSheet(model: PageModel, rowsSheet: number): void {
  const { rowsSheet: before, columns, layout = {}, moreSheets = [], kept = {} } = model.get().choice;
  const { [String(rowsSheet)]: known, ...others } = kept;
  const left = before === undefined ? {} : { [before]: { columns, layout, moreSheets } };
  choose(model, {
    rowsSheet,
    columns: known?.columns ?? {},
    layout: known?.layout ?? {},
    moreSheets: known?.moreSheets ?? [],
    kept: { ...others, ...left },
  });
  model.set({ check: undefined });
  if (model.get().columnsAreOpen) void checkColumns(model);
}

/** Chooses the sheet with the targets. The problems in the rows depend on them as well, so the columns are checked again. */
export function chooseTargetsSheet(model: PageModel, targetsSheet: number): void {
  choose(model, { targetsSheet });
  if (model.get().columnsAreOpen) void checkColumns(model);
}

/** Chooses the user's own standards. @param standardsSheet null where the shipped versions apply */
export function chooseStandardsSheet(model: PageModel, standardsSheet: number | null): void {
  choose(model, { standardsSheet });
  if (model.get().columnsAreOpen) void checkColumns(model);
}

/** Chooses the weights. @param weightsSheet null where all dimensions weigh the same */
export function chooseWeightsSheet(model: PageModel, weightsSheet: number | null): void {
  choose(model, { weightsSheet });
  if (model.get().columnsAreOpen) void checkColumns(model);
}

/**
 * Chooses a column by hand. Its header is kept with it, so that the choice is known to be void once another header
 * stands there.
 * @param position counted from 1; 0 means "this sheet has none"
 */
export function chooseColumn(model: PageModel, key: MonthlyKey, position: number): void {
  const { check, choice } = model.get();
  const header = check?.answer?.headers[position - 1]?.trim() ?? '';
  choose(model, { columns: { ...choice.columns, [key]: { position, header } } });
  void checkColumns(model);
}

export function openColumns(model: PageModel, columnsAreOpen: boolean): void {
  if (model.get().columnsAreOpen === columnsAreOpen) return;
  model.set({ columnsAreOpen });
  if (columnsAreOpen && !model.get().check) void checkColumns(model);
}

/** What the user says of the sheet where its cells do not tell it. */
export function answerLayout(model: PageModel, answer: LayoutAnswers): void {
  const { layout = {} } = model.get().choice;
  const blocks = { ...layout.blocks, ...answer.blocks };
  const months = { ...layout.months, ...answer.months };
  const each = {
    ...(Object.keys(blocks).length > 0 && { blocks }),
    ...(Object.keys(months).length > 0 && { months }),
  };
  choose(model, { layout: { ...layout, ...answer, ...each } });
  void checkColumns(model);
}

export function forgetLayout(model: PageModel): void {
  choose(model, { layout: {}, moreSheets: [] });
  void checkColumns(model);
}

/** Sheets that are read together with that of the monthly rows. */
export function chooseMoreSheets(model: PageModel, moreSheets: readonly number[]): void {
  choose(model, { moreSheets: [...moreSheets] });
  model.set({ check: undefined });
  void checkColumns(model);
}
