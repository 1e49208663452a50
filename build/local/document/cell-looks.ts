/** Translates Google's looks of a cell into the engine's. */
import type { Style } from '@odoo/o-spreadsheet';

export type LookName =
  | 'background'
  | 'fontColor'
  | 'fontWeight'
  | 'fontSize'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrapStrategy';

/** The value of a look; null takes the look off. */
export type LookValue = string | number | null;

/** Looks as the engine has them; one that is undefined is taken off. */
export type EngineLook = { readonly [Name in keyof Style]: Style[Name] | undefined };

const ENGINE_LOOKS: Readonly<Record<LookName, (value: LookValue) => EngineLook>> = {
  background: (value) => ({ fillColor: textOf(value) }),
  fontColor: (value) => ({ textColor: textOf(value) }),
  fontWeight: (value) => ({ bold: value === 'bold' ? true : undefined }),
  fontSize: (value) => ({ fontSize: typeof value === 'number' ? value : undefined }),
  horizontalAlignment: (value) => ({ align: oneOf(['left', 'center', 'right'], value) }),
  verticalAlignment: (value) => ({ verticalAlign: oneOf(['top', 'middle', 'bottom'], value) }),
  wrapStrategy: (value) => ({ wrapping: oneOf(['wrap', 'overflow', 'clip'], value) }),
};

export function engineLook(name: LookName, value: LookValue): EngineLook {
  return ENGINE_LOOKS[name](value);
}

/** The looks of a cell as Google tells them; one that was never set is told as the default. */
const TOLD: Readonly<Record<LookName, (style: Style) => string | number>> = {
  background: ({ fillColor }) => (fillColor ?? '#ffffff').toLowerCase(),
  fontColor: ({ textColor }) => (textColor ?? '#000000').toLowerCase(),
  fontWeight: ({ bold }) => (bold ? 'bold' : 'normal'),
  fontSize: ({ fontSize }) => fontSize ?? 10,
  horizontalAlignment: ({ align }) => align ?? 'general',
  verticalAlignment: ({ verticalAlign }) => verticalAlign ?? 'bottom',
  wrapStrategy: ({ wrapping }) => wrapping ?? 'unset',
};

export const toldLook = (name: LookName, style: Style = {}): string | number => TOLD[name](style);

const textOf = (value: LookValue) => (typeof value === 'string' ? value : undefined);

function oneOf<T extends string>(names: readonly T[], value: LookValue): T | undefined {
  return names.find((name) => name === String(value).toLowerCase());
}
