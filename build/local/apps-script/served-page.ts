/**
 * A page as HtmlService serves it, by the worst that is reported: in a script whatever follows two strokes is cut to the end of
 * the line, in strings and patterns too, and control characters are dropped.
 */
const SCRIPTS = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is dropped
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u0080-\u009f\u2028\u2029]/g;

export const servedPage = (html: string): string =>
  html
    .replace(SCRIPTS, (_, start: string, script: string, end: string) => start + withoutStrokes(script) + end)
    .replace(CONTROL, '');

const withoutStrokes = (script: string): string => script.replace(/\/\/[^\n]*/g, '');
