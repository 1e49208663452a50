/** Saves the workbook as it stands in an .xlsx of the engine's making. */
import { helpers, type Model, type Zone } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { sheetExtrasIn } from '../document/register-plugins';
import { notePosition } from '../document/sheet-extras';
import { element } from './element';
import { firstBlockOf } from './first-block';
import { withPlainBooleans } from './plain-booleans';
import { withPlainFilters } from './plain-filters';
import { withoutQuotes } from './plain-texts';
import { withPrintAreas } from './print-area';
import { printLandscape } from './print-landscape';
import { type Note, withNotes } from './with-notes';

const SHEETS = 'xl/worksheets/';
const WORKBOOK = 'xl/workbook.xml';
const TEXTS = 'xl/sharedStrings.xml';

export async function downloadXlsx(model: Model, fileName: string): Promise<void> {
  const bytes = await xlsxBytes(model);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  element('a', { href, download: `${fileName.replace(/\.[^.]+$/, '')}.xlsx` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

async function xlsxBytes(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files: exported } = await model.exportXLSX();
  const ids = model.getters.getSheetIds();
  const texts = exported.flatMap((file) => ('content' in file ? [[file.path, file.content] as const] : []));
  const files = withPlainFilters(
    Object.fromEntries(texts),
    ids.map((id) => filterOf(model, id)),
  );
  const worksheets = ids.map((_, index) => files[`${SHEETS}sheet${index}.xml`] ?? '');
  const blocks = ids.map((id) => firstBlockOf(model, id));
  const whole = withNotes(
    files,
    ids.map((id) => notesOf(model, id)),
  );
  const entries = Object.entries(whole).map(([path, content]) => {
    const text = path === WORKBOOK ? withPrintAreas(content, worksheets, blocks) : textOf(path, content);
    return [path, strToU8(text)] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

const notesOf = (model: Model, sheetId: string): Note[] =>
  Object.entries(sheetExtrasIn(model.getters, sheetId).notes).map(([key, text]) => {
    const { row, column } = notePosition(key);
    return { row, column, address: helpers.toXC(column, row), text };
  });

/** The area of a sheet's filter: a table that has no looks of its own. */
function filterOf(model: Model, sheetId: string): string | undefined {
  const tables = model.getters.getCoreTables(sheetId);
  const [filter] = tables;
  return tables.length === 1 && filter?.config.styleId === 'None' ? areaOf(filter.range.zone) : undefined;
}

const areaOf = ({ left, top, right, bottom }: Zone): string =>
  `${helpers.toXC(left, top)}:${helpers.toXC(right, bottom)}`;

function textOf(path: string, content: string): string {
  if (path.startsWith(SHEETS) && path.endsWith('.xml')) return printLandscape(withPlainBooleans(content));
  return path === TEXTS ? withoutQuotes(content) : content;
}
