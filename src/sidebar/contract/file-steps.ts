import { type InferOutput, literal, object, record, string, unknown } from 'valibot';
import { sheetId, shortText } from './fields';

/** Keeps a copy of one of the product's own sheets, under this name or the first free one after it. */
export const keepCopy = () => object({ kind: literal('keep copy'), sheet: sheetId(), name: shortText() });

/** Remembers what was chosen in the file itself, for everyone who works in it. */
export const remember = () => object({ kind: literal('remember'), choice: record(string(), unknown()) });

/** Forgets all that was remembered so. */
export const forget = () => object({ kind: literal('forget') });

export type KeepCopy = InferOutput<ReturnType<typeof keepCopy>>;
export type Remember = InferOutput<ReturnType<typeof remember>>;
export type Forget = InferOutput<ReturnType<typeof forget>>;
