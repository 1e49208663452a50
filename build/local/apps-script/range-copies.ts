/** The methods that copy a range to another one, and those for the rules of what may be typed into it. */
import type { Area } from '../realm/area';
import type { ValidationSpec } from '../realm/validation-spec';
import { askHost } from './connect-host';
import { ruleWith, validationSpecOf } from './data-validation';
import { enumeration } from './enumeration';
import { change, read } from './methods';
import { areaOf } from './opened';
import type { InRange } from './range-contents';

const PASTES = ['PASTE_FORMAT', 'PASTE_DATA_VALIDATION', 'PASTE_CONDITIONAL_FORMATTING'] as const;
export const CopyPasteType = enumeration('CopyPasteType', PASTES);

const QUESTIONS = {
  PASTE_FORMAT: 'cells.copyFormats',
  PASTE_DATA_VALIDATION: 'cells.copyValidation',
  PASTE_CONDITIONAL_FORMATTING: 'cells.copyConditional',
} as const;

export function rangeCopies(area: Area, inRange: InRange) {
  const specs = (cells: Area) => askHost('cells.validations', cells) as (ValidationSpec | null)[][];
  const first: Area = { ...area, rows: 1, columns: 1 };
  return {
    copyTo: change(
      [['Range'], ['Range', 'CopyPasteType', 'Boolean']],
      (to: object, type?: object, isTransposed?: boolean) => {
        if (!type) return void askHost('cells.copyAll', area, areaOf(to));
        if (isTransposed) throw new Error('Range.copyTo does not transpose in the local workbook.');
        const paste = PASTES.find((name) => CopyPasteType[name] === type);
        if (!paste) throw new Error(`${String(type)} is not a CopyPasteType.`);
        askHost(QUESTIONS[paste], area, areaOf(to));
      },
    ),
    clearContent: change(
      [[]],
      inRange(() => askHost('cells.clear', area)),
    ),
    getDataValidation: read([[]], () => ruleWith(specs(first)[0]?.[0] ?? null)),
    getDataValidations: read([[]], () => specs(area).map((row) => row.map(ruleWith))),
    setDataValidation: change(
      [['DataValidation'], ['null']],
      inRange((rule: unknown) => askHost('cells.validate', area, validationSpecOf(rule))),
    ),
  };
}
