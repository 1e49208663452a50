/** Saves the workbook as it stands in an .xlsx of the engine's making. */
import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { element } from './element';
import { withoutQuotes } from './plain-texts';
import { withPrintAreas } from './print-area';
import { printLandscape } from './print-landscape';

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
  const { files } = await model.exportXLSX();
  const texts = files.flatMap((file) => ('content' in file ? [file] : []));
  const worksheets = texts.filter(({ path }) => path.startsWith(SHEETS)).map(({ content }) => content);
  const entries = texts.map((file) => [file.path, strToU8(textOf(file, worksheets))] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

function textOf({ path, content }: { path: string; content: string }, worksheets: readonly string[]): string {
  if (path === WORKBOOK) return withPrintAreas(content, worksheets);
  if (path.startsWith(SHEETS)) return printLandscape(content);
  return path === TEXTS ? withoutQuotes(content) : content;
}
