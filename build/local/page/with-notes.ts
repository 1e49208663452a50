/** Writes the notes of an .xlsx, which the engine does not know: as comments, with the shapes by which Excel shows them. */

type Files = Readonly<Record<string, string>>;

export interface Note {
  /** The row and the column, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** The cell's address, such as B2. */
  readonly address: string;
  readonly text: string;
}

const SHEETS = 'xl/worksheets/';
const TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds the notes. @param notes those of each sheet, in the order of the sheets */
export function withNotes(files: Files, notes: readonly (readonly Note[])[]): Files {
  const made: Record<string, string> = { ...files };
  notes.forEach((ofSheet, index) => {
    const path = `${SHEETS}sheet${index}.xml`;
    const sheet = made[path];
    if (ofSheet.length === 0 || sheet === undefined) return;
    const links = `${SHEETS}_rels/sheet${index}.xml.rels`;
    const [comments, shapes] = [`comments${index}.xml`, `vmlNotes${index}.vml`];
    made[`xl/${comments}`] = commentsXml(ofSheet);
    made[`xl/drawings/${shapes}`] = shapesXml(ofSheet);
    made[links] = (made[links] ?? `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`).replace(
      /<\/Relationships>|(<Relationships [^>]*)\/>/,
      (end, open = '') =>
        `${open && `${open}>`}<Relationship Id="notes" Type="${RELATIONS}/comments" Target="../${comments}"/>` +
        `<Relationship Id="noteShapes" Type="${RELATIONS}/vmlDrawing" Target="../drawings/${shapes}"/>` +
        (open ? '</Relationships>' : end),
    );
    made[path] = withShapes(sheet);
    made[TYPES] = (made[TYPES] ?? '').replace(
      '</Types>',
      `<Override PartName="/xl/${comments}" ContentType="${COMMENTS_TYPE}"/></Types>`,
    );
  });
  if (notes.some(({ length }) => length > 0) && !made[TYPES]?.includes('Extension="vml"')) {
    made[TYPES] = (made[TYPES] ?? '').replace(
      /<Types [^>]*>/,
      (types) => `${types}<Default Extension="vml" ContentType="${VML_TYPE}"/>`,
    );
  }
  return made;
}

/** The format has the shapes after drawings and before tables. */
const withShapes = (sheet: string): string =>
  sheet.replace(
    /\s*(<tableParts|<\/worksheet>)/,
    (rest) => `<legacyDrawing xmlns:r="${RELATIONS}" r:id="noteShapes"/>${rest}`,
  );

const commentsXml = (notes: readonly Note[]): string =>
  `${HEAD}<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${notes
    .map(
      ({ address, text }) =>
        `<comment ref="${address}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`;

const shapesXml = (notes: readonly Note[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${notes
    .map(
      ({ row, column }, index) =>
        `<v:shape id="note${index}" type="#note" style="position:absolute;width:240pt;height:160pt;visibility:hidden" fillcolor="#fff8e6"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`;

/** The text for XML, without the characters that it can't hold. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no XML may hold.
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
