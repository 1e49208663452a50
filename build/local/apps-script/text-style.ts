/** The style of a cell's text. Of Google's builder, only the colour, the weight and the size are implemented. */
import { checkColour, checkFontSize } from './check-cell';
import { rememberClass } from './class-name';
import { act } from './methods';
import { strictService } from './strict-service';

/** What a style says; what it leaves out is as in a new sheet. Whether Google leaves that as it was is unsettled. */
export interface TextStyleSpec {
  readonly fontColor?: string | null;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontSize?: number | null;
}

const styles = new WeakMap<object, TextStyleSpec>();

export function startTextStyle(): object {
  let spec: TextStyleSpec = {};
  const say = (more: TextStyleSpec): object => {
    spec = { ...spec, ...more };
    return builder;
  };
  const builder: object = strictService<keyof GoogleAppsScript.Spreadsheet.TextStyleBuilder>(
    'TextStyleBuilder',
    {
      setForegroundColor: act([['String']], (colour: string) => say({ fontColor: checkColour(colour) })),
      setBold: act([['Boolean']], (isBold: boolean) => say({ fontWeight: isBold ? 'bold' : 'normal' })),
      setFontSize: act([['number']], (size: number) => say({ fontSize: checkFontSize(size) })),
      build: act([[]], () => {
        const style = rememberClass(Object.freeze({ toString: () => 'TextStyle' }), 'TextStyle');
        styles.set(style, spec);
        return style;
      }),
    },
  );
  return builder;
}

export function textStyleOf(style: unknown): TextStyleSpec {
  const known = styles.get(Object(style));
  if (!known) throw new Error('This is not a TextStyle.');
  return known;
}
