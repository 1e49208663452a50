import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import type { Language } from '../../messages/language';
import { refusals } from '../../messages/refusals';
import { readTeamEntries } from '../../report/grid/team-entries';
import type { StoreReport } from '../../report/store-report';
import type { ReportChoice } from '../contract';
import type { ChosenStores } from '../contract/chosen-stores';
import type { GridMark } from '../contract/marks';
import { Refusal } from '../contract/refusal';
import type { Asking } from './asking';
import { judgeStores } from './judge-stores';
import { gridInForce, gridsOf, isDraft, readAgain } from './open-workbook';
import type { WorkbookHolder } from './page-state';
import type { ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { formulasOf, valuesOf } from './table-values';

/** A report of chosen stores that is in the file. */
interface ReportInFile {
  readonly sheet: number;
  readonly sheetName: string;
  readonly builtAt: string;
  readonly only: ChosenStores;
  readonly language: Language;
}

/** What reports of chosen stores there may be, and which there are. */
export interface StoresToChoose {
  readonly owners: readonly string[];
  readonly categories: readonly string[];
  readonly reports: readonly ReportInFile[];
}

/** Tells which owners and categories there are, and the reports that are in the file: it may have got one since it was read. */
export function* storesToChoose(holder: WorkbookHolder, choice: ReportChoice): Asking<StoresToChoose> {
  const workbook = yield* readAgain(holder, sheetsOf(choice));
  const { reports } = yield* judgeStores(workbook, choice);
  const ownerOf = ownersIn(workbook);
  return {
    owners: distinct(reports.map(ownerOf)),
    categories: distinct(reports.map(categoryOf)),
    reports: reportsInFile(workbook),
  };
}

/** The reports of chosen stores, each once: what a build that broke off has left over is not counted. */
function reportsInFile(workbook: ReadWorkbook): ReportInFile[] {
  const found = new Map<string, ReportInFile>();
  for (const { sheet, name, is } of gridsOf(workbook)) {
    const { only, language, builtAt } = is;
    if (!only || !language || found.has(lineOf(is))) continue;
    found.set(lineOf(is), {
      sheet,
      sheetName: isDraft({ name, is }) ? is.name : name,
      builtAt,
      only,
      language,
    });
  }
  return [...found.values()];
}

/** The reports of the stores that a choice is of. @throws Refusal where it is of none */
export function chosenOf(
  reports: readonly StoreReport[],
  only: ChosenStores | undefined,
  workbook: ReadWorkbook,
): readonly StoreReport[] {
  if (!only) return reports;
  const wanted = nameKey(only.is);
  const ownerOf = ownersIn(workbook);
  const isChosen: Readonly<Record<ChosenStores['by'], (report: StoreReport) => boolean>> = {
    owner: (report) => nameKey(ownerOf(report)) === wanted,
    category: (report) => nameKey(categoryOf(report)) === wanted,
    name: ({ name }) => nameKey(name).includes(wanted),
  };
  const chosen = reports.filter(isChosen[only.by]);
  if (chosen.length === 0) throw new Refusal(refusals.noStoreChosen);
  return chosen;
}

/** Tells the grids apart that do not take each other's place: by the stores that they are of, and by their language. */
export const lineOf = ({ only, language }: Pick<GridMark, 'only' | 'language'>): string =>
  only ? JSON.stringify([only.by, nameKey(only.is), language]) : '';

const categoryOf = (report: StoreReport): string =>
  'problems' in report ? (report.known?.category ?? '') : report.category;

/** Finds a store's owner: as the team has named it in the report of all stores, or else as the monthly rows do. */
function ownersIn(workbook: ReadWorkbook): (report: StoreReport) => string {
  const grid = gridInForce(workbook);
  const table = grid && workbook.tables.get(grid.sheet);
  const entries = table ? (readTeamEntries(valuesOf(table), formulasOf(table)) ?? []) : [];
  const named = new Map(
    entries.flatMap(({ store, owner: { value } }) =>
      isBlank(value) ? [] : [[nameKey(store), String(value).trim()] as const],
    ),
  );
  return (report) =>
    named.get(nameKey(report.name)) ??
    ('problems' in report ? report.known?.store?.owner : report.store.owner) ??
    '';
}

const distinct = (all: readonly string[]): string[] => {
  const found = new Map(all.map((one) => [nameKey(one), one.trim()]));
  return [...found.values()].filter((one) => one !== '');
};
