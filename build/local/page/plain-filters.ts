/**
 * Writes the filters of an .xlsx as Google does, as filters of their sheets. The engine writes a table for each, and
 * Excel refuses a table with a blank or a repeated header.
 */

type Files = Readonly<Record<string, string>>;

const SHEETS = 'xl/worksheets/';
const TYPES = '[Content_Types].xml';
const TABLE = /\s*<Relationship [^>]*Target="\.\.\/(tables\/[^"]+)"[^>]*\/>/g;

/**
 * Takes the tables off the sheets.
 * @param filters the area of the filter of each sheet, such as A3:F9, in the order of the sheets; undefined where there is
 *   none
 */
export function withPlainFilters(files: Files, filters: readonly (string | undefined)[]): Files {
  const made: Record<string, string> = { ...files };
  filters.forEach((area, index) => {
    const path = `${SHEETS}sheet${index}.xml`;
    const links = `${SHEETS}_rels/sheet${index}.xml.rels`;
    const sheet = made[path];
    if (area === undefined || sheet === undefined) return;
    made[path] = sheet
      .replace(/<tableParts[\s\S]*?<\/tableParts>|<tableParts[^>]*\/>/, '')
      .replace(/<\/sheetData>/, `</sheetData><autoFilter ref="${area}"/>`);
    for (const [, table = ''] of (made[links] ?? '').matchAll(TABLE)) {
      delete made[`xl/${table}`];
      made[TYPES] = (made[TYPES] ?? '').replace(
        new RegExp(`<Override [^>]*PartName="/xl/${table}"[^>]*/>`),
        '',
      );
    }
    if (made[links] !== undefined) made[links] = made[links].replace(TABLE, '');
  });
  return made;
}
