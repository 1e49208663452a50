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

/** Sets the rule of an area. @param rule null takes any rule off */
export function validateCells(document: LocalDocument, area: Area, rule: Rule | null): void {
  const model = document.unevaluated;
  requireSheet(model, area.sheet);
  const ranges = [model.getters.getRangeDataFromZone(area.sheet, blockOf(area))];
  document.validationsMade += 1;
  const id = `made-rule-${document.validationsMade}`;
  const { criterion, isBlocking = false } = rule ?? ruleOf(ANY);
  // The engine takes the cells out of every earlier rule.
  const added = model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: area.sheet,
    ranges,
    rule: { id, criterion, isBlocking },
  });
  if (!added.isSuccessful) throw new Error(`The workbook refused a data validation: ${added.reasons.join()}`);
  if (!rule) model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: area.sheet, id });
}
