import { type InferOutput, literal, object, record, string, unknown } from 'valibot';
import { sheetId, shortText } from './fields';

/** Keeps a copy of a sheet of the product's own under a name, or the first free one after it. */
export const keepCopy = () => object({ does: literal('keep copy'), sheet: sheetId(), name: shortText() });

/** Remembers, in the file itself, what was chosen: for everyone who works in it. */
export const remember = () => object({ does: literal('remember'), choice: record(string(), unknown()) });

export type KeepCopy = InferOutput<ReturnType<typeof keepCopy>>;
export type Remember = InferOutput<ReturnType<typeof remember>>;
