/** Refuses what touches cells that others have protected, in Google's words. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { areaAt } from './find-area';
import type { LocalDocument } from './local-document';

type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The number of the argument of each question that is the area, or the areas, to be changed. */
const CHANGED_AREA: Readonly<Record<string, 0 | 1>> = {
  'cells.setValues': 0,
  'cells.setFormula': 0,
  'cells.setFormats': 0,
  'cells.setNotes': 0,
  'cells.setLooks': 0,
  'cells.clear': 0,
  'cells.validate': 0,
  'cells.merge': 0,
  'cells.drawLines': 0,
  'cells.createFilter': 0,
  'cells.copyFormats': 1,
  'cells.copyValidation': 1,
  'cells.copyConditional': 1,
  'cells.copyAll': 1,
};
/** The questions that change a whole sheet, for which a single protected cell of it is in the way. */
const CHANGES_SHEET = ['sheets.delete', 'sheet.moveRows'];
/** The questions that are refused where the sheet as a whole is protected. */
const CHANGES_FRAME = ['sheet.rename', 'sheet.freeze', 'sheet.resize', 'sheet.hide', 'sheet.show'];

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Wraps the answers, so that each one that changes something looks at the protections first. */
export const refuseProtected = (document: LocalDocument, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      (...args: never[]) => {
        if (isProtected(document, question, args)) throw new Error(REFUSAL);
        return answer(...args);
      },
    ]),
  );

/** Whether others keep no cell of the area from being changed. */
export const canEdit = (document: LocalDocument, area: Area): boolean =>
  !areasOn(document, document.pen.model, area.sheet).some((one) => overlap(one, area));

function isProtected(document: LocalDocument, question: string, args: readonly unknown[]): boolean {
  const { protectedByOthers } = document.surroundings;
  if (protectedByOthers.length === 0) return false;
  const { model } = document.pen;
  const place = CHANGED_AREA[question];
  if (place !== undefined) {
    const areas = [args[place] as Area | readonly Area[]].flat();
    return !areas.every((area) => canEdit(document, area));
  }
  const sheet = String(args[0]);
  if (question === 'sheet.deleteRows' || question === 'sheet.insertAfter') {
    return areasOn(document, model, sheet).some((one) => isCutInto(one, question, args));
  }
  if (CHANGES_SHEET.includes(question)) return areasOn(document, model, sheet).length > 0;
  return (
    CHANGES_FRAME.includes(question) &&
    protectedByOthers.some((one) => one.sheet === model.getters.tryGetSheetName(sheet) && !one.range)
  );
}

/** Whether rows that are deleted are among the protected ones, or rows or columns would come between those. */
function isCutInto(area: Area, question: string, args: readonly unknown[]): boolean {
  if (question === 'sheet.deleteRows') {
    const [, first, count] = args as readonly [string, number, number];
    return first < area.row + area.rows && area.row < first + count;
  }
  const [, dimension, after] = args as readonly [string, string, number];
  const [first, count] = dimension === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
  return after >= first && after < first + count - 1;
}

const WHOLE = { row: 1, column: 1, rows: 1e7, columns: 1e5 };

const areasOn = ({ surroundings }: LocalDocument, model: Model, sheet: string): Area[] =>
  surroundings.protectedByOthers
    .filter((one) => one.sheet === model.getters.tryGetSheetName(sheet))
    .map(({ range }) => (range === undefined ? { sheet, ...WHOLE } : areaAt(model, sheet, range)));

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
