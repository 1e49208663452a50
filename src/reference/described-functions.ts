import { catalogue } from '../functions/catalogue';
import type { CustomFunction } from '../functions/custom-function';
import { formulaOf } from '../functions/example-formula';
import type { Example, Family } from '../functions/function-help';
import { signatureOf } from '../functions/signature';
import type { Bilingual } from '../messages/language';

/** A custom function as a page describes it. It is data only, so that the page does not carry the function itself. */
export interface DescribedFunction {
  readonly name: string;
  readonly family: Family;
  readonly signature: string;
  readonly summary: Bilingual;
  readonly args: readonly { readonly name: string; readonly optional: boolean; readonly help: Bilingual }[];
  readonly returns: Bilingual;
  readonly basis: Bilingual;
  readonly examples: readonly DescribedExample[];
}

export interface DescribedExample {
  readonly formula: string;
  /** What the example's one cell shows; absent where there are many cells, or where it would not fit a line or two. */
  readonly gives?: string;
}

export const describedFunctions = (): DescribedFunction[] => catalogue.map(describe);

const describe = (entry: CustomFunction): DescribedFunction => ({
  name: entry.name,
  family: entry.help.family,
  signature: signatureOf(entry),
  summary: entry.help.summary,
  args: entry.args.map(({ name, optional, help }) => ({
    name,
    optional: optional === true,
    help: { zh: help.zh.replace(/^可选。/, ''), en: help.en.replace(/^Optional\. /, '') },
  })),
  returns: entry.help.returns,
  basis: entry.help.basis,
  examples: entry.help.examples.map((example) => describeExample(entry, example)),
});

const LONGEST_SHOWN = 60;

function describeExample(entry: CustomFunction, example: Example): DescribedExample {
  const formula = formulaOf(entry, example);
  const { gives } = example;
  if (typeof gives === 'object') return { formula };
  const shown = typeof gives === 'boolean' ? String(gives).toUpperCase() : String(gives);
  return shown.length > LONGEST_SHOWN ? { formula } : { formula, gives: shown };
}
