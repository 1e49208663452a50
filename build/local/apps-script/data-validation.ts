/** The rules for what may be typed into a cell. Only the rules below are implemented of Google's. */
import type { ValidationSpec } from '../realm/validation-spec';
import { askHost } from './connect-host';
import { enumeration } from './enumeration';
import { ask } from './methods';
import { areaOf } from './opened';
import { strictService } from './strict-service';

type Criterion = Omit<ValidationSpec, 'allowsInvalid'>;

const rules = new WeakMap<object, ValidationSpec>();

export function startDataValidation(): object {
  let criterion: Criterion | undefined;
  let allowsInvalid = true;
  /** Sets the criterion; a later one takes the place of an earlier one. */
  const requires = <Args extends unknown[]>(
    signatures: readonly (readonly string[])[],
    criterionOf: (...args: Args) => Criterion,
  ) =>
    ask(signatures, (...args: Args) => {
      criterion = criterionOf(...args);
      return builder;
    });
  const builder: object = strictService<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
    'DataValidationBuilder',
    {
      requireValueInList: requires([['Array'], ['Array', 'Boolean']], (list: readonly unknown[]) => ({
        type: 'isValueInList',
        values: checkList(list),
      })),
      requireValueInRange: requires([['Range'], ['Range', 'Boolean']], (range: object) => ({
        type: 'isValueInRange',
        values: [String(askHost('cells.address', areaOf(range)))],
      })),
      requireNumberBetween: requires([['number', 'number']], (lowest: number, highest: number) => {
        if (!(lowest <= highest)) throw new Error(`${lowest} to ${highest} holds no number.`);
        return { type: 'isBetween', values: [checkNumber(lowest), checkNumber(highest)] };
      }),
      requireNumberGreaterThanOrEqualTo: requires([['number']], (lowest: number) => ({
        type: 'isGreaterOrEqualTo',
        values: [checkNumber(lowest)],
      })),
      requireDate: requires([[]], () => ({ type: 'dateIsValid', values: [] })),
      requireFormulaSatisfied: requires([['String']], (formula: string) => {
        if (!formula.startsWith('=')) throw new Error(`A formula begins with =, but ${formula} was given.`);
        return { type: 'customFormula', values: [formula] };
      }),
      setAllowInvalid: ask([['Boolean']], (allowed: boolean) => {
        allowsInvalid = allowed;
        return builder;
      }),
      build: ask([[]], () => {
        if (!criterion) throw new Error('A data validation without a criterion is not known here.');
        return ruleWith({ ...criterion, allowsInvalid });
      }),
    },
  );
  return builder;
}

/** The names that Google has for the criteria. */
const CRITERIA = {
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
  isBetween: 'NUMBER_BETWEEN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  dateIsValid: 'DATE_IS_VALID_DATE',
  customFormula: 'CUSTOM_FORMULA',
} as const;

const DataValidationCriteria = enumeration('DataValidationCriteria', Object.values(CRITERIA));

/** The rule that has been described so; null where there is none. */
export function ruleWith(spec: ValidationSpec | null): object | null {
  if (spec === null) return null;
  const rule = strictService<keyof GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation', {
    getAllowInvalid: ask([[]], () => spec.allowsInvalid),
    getCriteriaType: ask([[]], () => DataValidationCriteria[CRITERIA[spec.type]]),
    getCriteriaValues: ask([[]], () => criteriaValues(spec)),
  });
  rules.set(rule, spec);
  return rule;
}

function criteriaValues({ type, values }: ValidationSpec): unknown[] {
  if (type === 'isValueInRange') throw new Error('The local workbook does not tell the range of a rule.');
  if (type === 'isValueInList') return [values, true];
  return type === 'customFormula' ? [...values] : values.map(Number);
}

export function validationSpecOf(rule: unknown): ValidationSpec | null {
  if (rule === null) return null;
  const known = rules.get(Object(rule));
  if (!known) throw new Error('This is not a DataValidation.');
  return known;
}

function checkList(list: readonly unknown[]): readonly string[] {
  if (list.length === 0) throw new Error('A list of values must not be empty.');
  if (list.length > 500) throw new Error('A list of values must not hold more than 500.');
  return list.map((value) => {
    if (typeof value !== 'string')
      throw new Error('The local workbook takes texts alone in a list of values.');
    return value;
  });
}

function checkNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number to compare with.`);
  return String(value);
}
