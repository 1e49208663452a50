/*
 * Scripts that reach the browser as HtmlService serves them, each in an element of its own: what they should leave in
 * `window.raw` shows what was cut out of them or dropped.
 */
export const RAW_SCRIPTS: readonly string[] = [
  'window.raw = {};',
  'window.raw.string = "a//b";',
  'window.raw.patternWithStrokes = /[//]/.source;',
  'window.raw.template = `a//b`;',
  'window.raw.control = "a\u0001b\u0085c".length;',
  'window.raw.chinese = "\u5929\u732b".length;',
];

/** Characters enough to make the page as large as the product's. */
const PADDING = 400_000;
const padding = `<script type="text/plain" id="padding">${'x'.repeat(PADDING)}</script>`;

export const rawElements = (): string =>
  [...RAW_SCRIPTS.map((script) => `<script>${script}</script>`), padding].join('\n');
