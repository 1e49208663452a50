/** Answers what ranges ask and write. */
import type { Area } from '../realm/area';
import type { CrossingCell } from '../realm/realm';
import type { ValidationSpec } from '../realm/validation-spec';
import { engineLook, type LookName, type LookValue } from './cell-looks';
import { copyAll } from './copy-all';
import { copyFormats, copyValidation } from './copy-cells';
import { copyConditional } from './copy-conditional';
import { drawLines } from './draw-lines';
import { createFilter } from './filter-rows';
import { findText, type TextToFind } from './find-text';
import { fixedAddress } from './fixed-address';
import type { LocalDocument } from './local-document';
import {
  readFormats,
  readFormulas,
  readLooks,
  readNotes,
  readRelativeFormulas,
  readTexts,
  readValidations,
  readValues,
} from './read-cells';
import { currentCell, select, selectedArea } from './select-cells';
import { merge, mergedAreas } from './shape-sheet';
import { ruleOf, validateCells } from './validate-cells';
import { clearCells, paintCells, writeFormats, writeFormula, writeNotes, writeValues } from './write-cells';

type Rows<T> = readonly (readonly T[])[];

export function cellAnswers(document: LocalDocument) {
  return {
    'cells.values': (area: Area) => readValues(document, area),
    'cells.formulas': (area: Area) => readFormulas(document.unevaluated, area),
    'cells.relativeFormulas': (area: Area) =>
      readRelativeFormulas(document.unevaluated, area, document.otherWays),
    'cells.formats': (area: Area) => readFormats(document.model, area, document.otherWays),
    'cells.notes': (area: Area) => readNotes(document.unevaluated, area),
    'cells.texts': (area: Area) => readTexts(document.model, area),
    'cells.looks': (area: Area, name: LookName) => readLooks(document.unevaluated, area, name),
    'cells.validations': (area: Area) => readValidations(document.unevaluated, area),
    'cells.find': (what: TextToFind) => findText(document, what),
    'cells.merged': (area: Area) => mergedAreas(document.unevaluated, area),
    'cells.setValues': (area: Area, rows: Rows<CrossingCell>) => writeValues(document, area, rows),
    'cells.setFormula': (area: Area, formula: string) => writeFormula(document, area, formula),
    'cells.setFormats': (area: Area, rows: Rows<string | null>) => writeFormats(document, area, rows),
    'cells.setNotes': (area: Area, rows: Rows<string | null>) => writeNotes(document, area, rows),
    'cells.setLooks': (area: Area, name: LookName, rows: Rows<LookValue>) =>
      paintCells(
        document,
        area,
        rows.map((row) => row.map((value) => engineLook(name, value))),
      ),
    'cells.clear': (area: Area) => clearCells(document, area),
    'cells.copyFormats': (from: Area, to: Area) => copyFormats(document, from, to),
    'cells.copyValidation': (from: Area, to: Area) => copyValidation(document, from, to),
    'cells.copyConditional': (from: Area, to: Area) => copyConditional(document.unevaluated, from, to),
    'cells.copyAll': (from: Area, to: Area) => copyAll(document, from, to),
    'cells.validate': (area: Area, rule: ValidationSpec | null) =>
      validateCells(document, area, rule && ruleOf(rule)),
    'cells.address': (area: Area) => fixedAddress(document.unevaluated, area),
    'cells.merge': (area: Area) => merge(document.unevaluated, area),
    'cells.drawLines': (
      areas: readonly Area[],
      sides: readonly string[],
      colour: string | null,
      style: string,
    ) => drawLines(document.unevaluated, areas, sides, colour, style),
    'cells.createFilter': (area: Area) => createFilter(document.unevaluated, area),
    'cells.select': (area: Area) => select(document.unevaluated, area),
    'cells.selected': () => (document.surroundings.hasSelection ? selectedArea(document.unevaluated) : null),
    'cells.current': () => (document.surroundings.hasSelection ? currentCell(document.unevaluated) : null),
  };
}
