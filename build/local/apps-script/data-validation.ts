/** What may be typed into a cell. Of Google's rules only the list to choose from is implemented. */
import { rememberClass } from './class-name';
import { ask } from './methods';
import { strictService } from './strict-service';

interface ListRule {
  readonly values: readonly string[];
  readonly allowsInvalid: boolean;
}

const rules = new WeakMap<object, ListRule>();

export function startDataValidation(): object {
  let values: readonly string[] | undefined;
  let allowsInvalid = true;
  const builder: object = strictService<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder>(
    'DataValidationBuilder',
    {
      requireValueInList: ask([['Array'], ['Array', 'Boolean']], (list: readonly unknown[]) => {
        values = checkList(list);
        return builder;
      }),
      setAllowInvalid: ask([['Boolean']], (allowed: boolean) => {
        allowsInvalid = allowed;
        return builder;
      }),
      build: ask([[]], () => {
        if (!values) throw new Error('The local workbook knows no rule but requireValueInList.');
        const rule = rememberClass(Object.freeze({ toString: () => 'DataValidation' }), 'DataValidation');
        rules.set(rule, { values, allowsInvalid });
        return rule;
      }),
    },
  );
  return builder;
}

export function listRuleOf(rule: unknown): ListRule | null {
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
