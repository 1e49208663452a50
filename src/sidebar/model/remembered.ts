import { omit, partial, safeParse } from 'valibot';
import { type ReportChoice, reportChoice } from '../contract/choice';

type Remembered = Partial<Omit<ReportChoice, 'language' | 'date'>>;

/** What was chosen last in this file; nothing where that can't be read. */
export function rememberedIn(memory: unknown): Remembered {
  const { success, output } = safeParse(partial(omit(reportChoice(), ['language', 'date'])), memory);
  return success ? (output as Remembered) : {};
}

type ChosenSheets = { readonly moreSheets?: readonly number[] | undefined } & {
  readonly [Name in 'rowsSheet' | 'targetsSheet' | 'standardsSheet' | 'weightsSheet']?:
    | number
    | null
    | undefined;
};

/** The sheets that a choice is made of. */
export const sheetsOf = ({
  rowsSheet,
  targetsSheet,
  standardsSheet,
  weightsSheet,
  moreSheets = [],
}: ChosenSheets): number[] => [
  ...new Set(
    [rowsSheet, targetsSheet, standardsSheet, weightsSheet, ...moreSheets].filter(
      (id) => id !== undefined && id !== null,
    ),
  ),
];
