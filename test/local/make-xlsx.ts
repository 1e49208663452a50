/** Makes a small .xlsx, written by hand as programs other than Excel write it. */
import { strToU8, zipSync } from 'fflate';

export interface XlsxParts {
  /** The XML of the cells, e.g. `<c r="A1" s="1"><v>44750</v></c>`. */
  readonly cells: string;
  /** The numbers of the formats of styles 0, 1, 2 …; own patterns begin at 164. */
  readonly formatIds?: readonly number[];
  /** The patterns 164, 165, … */
  readonly patterns?: readonly string[];
  /** A prefix for every element, as .NET libraries write it. */
  readonly prefix?: string;
  readonly date1904?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function makeXlsx(parts: XlsxParts): Uint8Array {
  const { cells, formatIds = [0], patterns = [], prefix, date1904 = false } = parts;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    // The targets are absolute, as openpyxl writes them.
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', '/xl/worksheets/sheet1.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    'xl/workbook.xml': main(
      'workbook',
      `${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="月度数据" sheetId="1" r:id="rId1"/></sheets>`,
    ),
    'xl/worksheets/sheet1.xml': main('worksheet', `<sheetData>${cells}</sheetData>`),
    'xl/styles.xml': main('styleSheet', styles(formatIds, patterns)),
  };
  const texts = Object.entries(files).map(
    ([path, text]) => [path, strToU8(withPrefix(text, prefix))] as const,
  );
  return zipSync(Object.fromEntries(texts));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const main = (root: string, content: string) =>
  `<${root} xmlns="${MAIN}" xmlns:r="${RELATIONS}">${content}</${root}>`;

function styles(formatIds: readonly number[], patterns: readonly string[]): string {
  const escaped = patterns.map((pattern) => pattern.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const formats = escaped.map(
    (pattern, index) => `<numFmt numFmtId="${164 + index}" formatCode="${pattern}"/>`,
  );
  const styled = formatIds.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return `<numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="${styled.length}">${styled.join('')}</cellXfs>`;
}

function withPrefix(text: string, prefix: string | undefined): string {
  if (prefix === undefined || !text.includes(`xmlns="${MAIN}"`)) return text;
  return text
    .replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`)
    .replace(`xmlns="${MAIN}"`, `xmlns:${prefix}="${MAIN}"`);
}
