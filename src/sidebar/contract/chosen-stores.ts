import { type InferOutput, maxLength, minLength, object, picklist, pipe, string } from 'valibot';

const LONGEST = 60;

/**
 * The stores that a report is of, where it is not of all: those of an owner, those of a category, or those whose name
 * holds a word, such as a brand.
 */
export const chosenStores = () =>
  object({
    by: picklist(['owner', 'category', 'name']),
    is: pipe(string(), minLength(1), maxLength(LONGEST)),
  });

export type ChosenStores = InferOutput<ReturnType<typeof chosenStores>>;
