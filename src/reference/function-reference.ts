import { type CatalogueEntry, catalogue } from '../functions/catalogue';

import { signatureOf } from '../functions/signature';
import type { Language } from '../messages/language';
import { menuTexts } from '../messages/menu';
import { escapeHtml } from './escape-html';

const STYLE =
  'body{font:14px/1.5 Arial,sans-serif;color:#202124;margin:0 16px 16px}' +
  'h2{font:600 15px/1.4 monospace;margin:24px 0 4px}dl{margin:8px 0}dt{font-weight:600}dd{margin:0 0 4px 16px}' +
  'code{background:#f1f3f4;padding:2px 4px;border-radius:3px;overflow-wrap:anywhere}';

/** The catalogue as a page that needs nothing from elsewhere. */
export function functionReferenceHtml(language: Language): string {
  const notes = [menuTexts.separators, menuTexts.monthAsDate].map((note) => paragraph(note[language]));
  const functions = catalogue.map((entry) => functionHtml(entry, language));
  return (
    `<!DOCTYPE html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">` +
    `<title>${menuTexts.functionReference[language]}</title><style>${STYLE}</style></head>` +
    `<body><main>${notes.join('')}${functions.join('')}</main></body></html>`
  );
}

function functionHtml(entry: CatalogueEntry, language: Language): string {
  const args = entry.args.map(
    ({ name, help }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(help[language])}</dd>`,
  );
  return (
    `<section><h2>${escapeHtml(signatureOf(entry))}</h2>${paragraph(entry.summary[language])}` +
    `<dl>${args.join('')}</dl>` +
    paragraph(`${menuTexts.returnsHeading[language]}: ${entry.returns[language]}`) +
    paragraph(`${menuTexts.basisHeading[language]}: ${entry.basis[language]}`) +
    `<p>${menuTexts.exampleHeading[language]}: <code>${escapeHtml(entry.examples[0].formula)}</code></p></section>`
  );
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
