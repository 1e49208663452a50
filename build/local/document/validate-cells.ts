/** The rules of what may be typed into cells, as far as they are implemented. */
import type { DataValidationRule } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import type { ValidationSpec } from '../realm/validation-spec';
import { blockOf } from './block-of';
import { requireSheet } from './find-sheets';
import type { LocalDocument } from './local-document';

type Rule = Pick<DataValidationRule, 'criterion' | 'isBlocking'>;

export const ruleOf = ({ type, values, allowsInvalid }: ValidationSpec): Rule => ({
  criterion:
    type === 'isValueInList' || type === 'isValueInRange'
      ? { type, values: [...values], displayStyle: 'arrow' }
      : { type, values: [...values] },
  isBlocking: !allowsInvalid,
});

/** The rule as a script describes it. */
export const specOf = ({ criterion: { type, values }, isBlocking = false }: Rule): ValidationSpec => ({
  type: type as ValidationSpec['type'],
  values: [...values],
  allowsInvalid: !isBlocking,
});

const ANY: ValidationSpec = { type: 'isValueInList', values: ['x'], allowsInvalid: true };

/**
 * Sets the rule of an area. Where the sheet has the same rule elsewhere, it stays one rule for more cells: moved rows
 * would otherwise leave one for each of their cells.
 * @param rule null takes any rule off
 */
export function validateCells(document: LocalDocument, area: Area, rule: Rule | null): void {
  const model = document.unevaluated;
  requireSheet(model, area.sheet);
  const { getters } = model;
  const range = getters.getRangeFromZone(area.sheet, blockOf(area));
  const known = rule && getters.getDataValidationRules(area.sheet).find((one) => isSameRule(one, rule));
  const ranges = known ? getters.recomputeRanges([...known.ranges, range], []) : [range];
  const id = known?.id ?? newId(document);
  const { criterion, isBlocking = false } = rule ?? ruleOf(ANY);
  // The engine takes the cells out of every other rule.
  const added = model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: area.sheet,
    ranges: ranges.map(({ zone }) => getters.getRangeDataFromZone(area.sheet, zone)),
    rule: { id, criterion, isBlocking },
  });
  if (!added.isSuccessful) throw new Error(`The workbook refused a data validation: ${added.reasons.join()}`);
  if (!rule) model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: area.sheet, id });
}

/** A formula means other cells where it begins elsewhere, so rules by formula are never the same. */
function isSameRule(one: Rule, other: Rule): boolean {
  const textOf = ({ criterion, isBlocking = false }: Rule) => JSON.stringify([criterion, isBlocking]);
  return one.criterion.type !== 'customFormula' && textOf(one) === textOf(other);
}

function newId(document: LocalDocument): string {
  document.validationsMade += 1;
  return `made-rule-${document.validationsMade}`;
}
