/** Answers the questions about the spreadsheet and its sheets. */
import type { Area } from '../realm/area';
import type { ChartSpec } from '../realm/chart-spec';
import { areaOf } from './block-of';
import { activate, copySheet, deleteSheet, insertSheet, renameSheet } from './change-sheets';
import { filterArea, removeFilter } from './filter-rows';
import { areaAt } from './find-area';
import { countSheets, requireSheet, sheetNamed, sheetNumber } from './find-sheets';
import { insertChart } from './insert-chart';
import { requireRoom } from './limit-cells';
import type { LocalDocument } from './local-document';
import { filledSize, gridSize } from './measure-sheet';
import { moveRows } from './move-rows';
import { changeProtection, protectionOf, protectSheet, unprotectAreas } from './protect-sheet';
import { sheetExtrasOf } from './register-plugins';
import {
  colourTab,
  type Dimension,
  deleteRows,
  freeze,
  hide,
  hideGridlines,
  hideSheet,
  insertAfter,
  resize,
  show,
} from './shape-sheet';
import type { Metadata } from './sheet-extras';
import { addMetadata, findMetadata, removeMetadata, setMetadataValue } from './sheet-metadata';

export function sheetAnswers(document: LocalDocument) {
  const modelWith = (sheet: string) => {
    const model = document.unevaluated;
    requireSheet(model, sheet);
    return model;
  };
  const hasCells = (sheet: string) =>
    !document.surroundings.chartSheets.includes(modelWith(sheet).getters.getSheetName(sheet));
  const requireCells = (sheet: string) => {
    if (!hasCells(sheet)) throw new Error('This operation is not supported on this type of sheet.');
  };
  const cellsOf = (sheet: string) => {
    requireCells(sheet);
    return document.unevaluated;
  };
  return {
    'sheets.all': () => document.unevaluated.getters.getSheetIds(),
    'sheets.named': (name: string) => sheetNamed(document, name),
    'sheets.count': () => countSheets(document),
    'sheets.active': () => document.unevaluated.getters.getActiveSheetId(),
    'sheets.numbered': (id: number) =>
      document.unevaluated.getters
        .getSheetIds()
        .find((sheet) => sheetNumber(sheet, document.otherWays) === id),
    'sheets.insert': (name: string, position: number) => insertSheet(document, name, position),
    'sheets.delete': (sheet: string) => deleteSheet(modelWith(sheet), sheet),
    'sheets.activate': (sheet: string) => activate(modelWith(sheet), sheet),
    'sheets.copy': (sheet: string) => copySheet(document, sheet),
    'sheet.number': (sheet: string) => sheetNumber(sheet, document.otherWays),
    'sheet.name': (sheet: string) => modelWith(sheet).getters.getSheetName(sheet),
    'sheet.rename': (sheet: string, name: string) => renameSheet(modelWith(sheet), sheet, name),
    'sheet.position': (sheet: string) => modelWith(sheet).getters.getSheetIds().indexOf(sheet),
    'sheet.isHidden': (sheet: string) => !modelWith(sheet).getters.isSheetVisible(sheet),
    'sheet.hasCells': hasCells,
    'sheet.grid': (sheet: string) => gridSize(cellsOf(sheet), sheet),
    'sheet.filled': (sheet: string) => {
      requireCells(sheet);
      return filledSize(document.model, sheet);
    },
    'sheet.area': (sheet: string, address: string) => areaAt(cellsOf(sheet), sheet, address),
    'sheet.areas': (sheet: string, addresses: readonly string[]) => {
      const model = cellsOf(sheet);
      return addresses.map((address) => areaAt(model, sheet, address));
    },
    'sheet.freeze': (sheet: string, dimension: Dimension, count: number) =>
      freeze(modelWith(sheet), sheet, dimension, count),
    'sheet.frozenRows': (sheet: string) => modelWith(sheet).getters.getPaneDivisions(sheet).ySplit,
    'sheet.resize': (sheet: string, dimension: Dimension, first: number, count: number, size: number) =>
      resize(modelWith(sheet), sheet, dimension, first, count, size),
    'sheet.insertAfter': (sheet: string, dimension: Dimension, after: number, count: number) => {
      const { getters } = modelWith(sheet);
      const across = dimension === 'ROW' ? getters.getNumberCols(sheet) : getters.getNumberRows(sheet);
      requireRoom(document, count * across);
      insertAfter(modelWith(sheet), sheet, dimension, after, count);
    },
    'sheet.deleteRows': (sheet: string, first: number, count: number) =>
      deleteRows(modelWith(sheet), sheet, first, count),
    'sheet.hide': (sheet: string, dimension: Dimension, first: number, count: number) =>
      hide(modelWith(sheet), sheet, dimension, first, count),
    'sheet.show': (sheet: string, dimension: Dimension, first: number, count: number) =>
      show(modelWith(sheet), sheet, dimension, first, count),
    'sheet.hideSheet': (sheet: string) => hideSheet(modelWith(sheet), sheet),
    'sheet.moveRows': (sheet: string, first: number, count: number, destination: number) =>
      moveRows(document, sheet, { first, count, destination }),
    'sheet.size': (sheet: string, dimension: Dimension, number: number) =>
      modelWith(sheet).getters.getHeaderSize(sheet, dimension, number - 1),
    'sheet.isHiddenAt': (sheet: string, dimension: Dimension, number: number) =>
      modelWith(sheet).getters.isHeaderHidden(sheet, dimension, number - 1),
    'sheet.protection': (sheet: string) => protectionOf(modelWith(sheet), sheet),
    'sheet.hideGridlines': (sheet: string, hidden: boolean) => hideGridlines(modelWith(sheet), sheet, hidden),
    'sheet.colourTab': (sheet: string, color: string | null) => colourTab(modelWith(sheet), sheet, color),
    'sheet.protect': (sheet: string) => protectSheet(modelWith(sheet), sheet),
    'sheet.describeProtection': (sheet: string, description: string) =>
      changeProtection(modelWith(sheet), sheet, { description }),
    'sheet.isProtected': (sheet: string) => sheetExtrasOf(modelWith(sheet), sheet).protection !== undefined,
    'sheet.unprotected': (sheet: string) =>
      (sheetExtrasOf(modelWith(sheet), sheet).protection?.unprotected ?? []).map((block) =>
        areaOf(sheet, block),
      ),
    'sheet.rules': (sheet: string) =>
      modelWith(sheet)
        .getters.getConditionalFormats(sheet)
        .map(({ id }) => id),
    'sheet.filter': (sheet: string) => filterArea(modelWith(sheet), sheet),
    'sheet.removeFilter': (sheet: string) => removeFilter(modelWith(sheet), sheet),
    'sheet.warnOnly': (sheet: string, warningOnly: boolean) =>
      changeProtection(modelWith(sheet), sheet, { warningOnly }),
    'sheet.unprotect': (sheet: string, areas: readonly Area[]) =>
      unprotectAreas(modelWith(sheet), sheet, areas),
    'charts.insert': (sheet: string, spec: ChartSpec) => insertChart(modelWith(sheet), sheet, spec),
    'charts.all': (sheet: string) => modelWith(sheet).getters.getChartIds(sheet),
    'metadata.add': (sheet: string, mark: Omit<Metadata, 'id'>) => addMetadata(document, sheet, mark),
    'metadata.find': (key: string) => findMetadata(document, key),
    'metadata.setValue': (sheet: string, id: number, value: string) =>
      setMetadataValue(document, sheet, id, value),
    'metadata.remove': (sheet: string, id: number) => removeMetadata(document, sheet, id),
  };
}
