import { parseSync, Visitor } from 'oxc-parser';

/*
 * Makes a script such that nothing in it can be taken for a comment or be lost on its way through HtmlService. It is reported to
 * cut whatever follows two strokes, in ordinary strings too, and nobody tells what it makes of control characters. The change is
 * one of syntax: every string and every regular expression keeps its value, which is proved here, each time.
 */

/** What a script for HtmlService must not hold: two strokes, and whatever is no printable ASCII character or newline. */
const HARMFUL = /\/\/|[^\n\x20-\x7e]/;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: 'string' | 'pattern' | 'comment';
}

/** @throws where something harmful stands that is neither in a string nor in a regular expression nor in a comment */
export function harmlessScript(script: string): string {
  let made = '';
  let next = 0;
  for (const { start, end, kind } of piecesOf(script)) {
    made += withPlainNames(script.slice(next, start)) + REWRITTEN[kind](script.slice(start, end));
    next = end;
  }
  made += withPlainNames(script.slice(next));
  const { index } = HARMFUL.exec(made) ?? {};
  if (index !== undefined) {
    throw new Error(
      `HtmlService might spoil this place of the script: ${JSON.stringify(made.slice(index - 30, index + 30))}.`,
    );
  }
  if (JSON.stringify(literalsOf(made)) !== JSON.stringify(literalsOf(script)))
    throw new Error('A value in the script would have changed.');
  return made;
}

/** Writes the letters of names by their numbers, where they are none of ASCII. */
const withPlainNames = (code: string): string =>
  code.replace(/[^\n\x20-\x7e]/g, (letter) => (/\p{ID_Continue}/u.test(letter) ? unicode(letter) : letter));

/** The values of all strings, names of letters beyond ASCII, and the sense of all regular expressions, in their order. */
export function literalsOf(script: string): string[] {
  const found: string[] = [];
  new Visitor({
    Literal: (literal) => {
      if ('regex' in literal) found.push(`/${senseOf(literal.regex.pattern)}/${literal.regex.flags}`);
      else if (typeof literal.value === 'string') found.push(literal.value);
    },
    Identifier: ({ name }) => {
      if (HARMFUL.test(name)) found.push(name);
    },
    TemplateElement: ({ value }) => void found.push(value.cooked ?? value.raw),
  }).visit(parsed(script));
  return found;
}

/** A pattern in which characters stand as themselves that may also be written by their numbers. */
const senseOf = (pattern: string): string =>
  pattern.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^\w\s]))/gi,
    (written, four, two, sign: string | undefined) => {
      if (sign !== undefined) return sign === '/' || sign > '\x7e' ? sign : written;
      const character = String.fromCharCode(Number.parseInt(four ?? two, 16));
      return character === '/' || HARMFUL.test(character) || character === '\n' ? character : written;
    },
  );

function piecesOf(script: string): Piece[] {
  const pieces: Piece[] = [];
  const { program, comments } = read(script);
  for (const { start, end } of comments) pieces.push({ start, end, kind: 'comment' });
  new Visitor({
    Literal: (literal) => {
      const { start, end } = literal;
      if ('regex' in literal) pieces.push({ start, end, kind: 'pattern' });
      else if (typeof literal.value === 'string') pieces.push({ start, end, kind: 'string' });
    },
  }).visit(program);
  return pieces.sort((one, other) => one.start - other.start);
}

const parsed = (script: string) => read(script).program;

function read(script: string) {
  const result = parseSync('script.js', script, { sourceType: 'script' });
  const [error] = result.errors;
  if (error) throw new Error(`The script is none: ${error.message}`);
  return result;
}

const REWRITTEN: Readonly<Record<Piece['kind'], (text: string) => string>> = {
  string: escaped,
  pattern: (text) => {
    const last = text.lastIndexOf('/');
    // A stroke at the end of a pattern would stand beside the one that closes it.
    return `/${escaped(text.slice(1, last)).replace(/\\\/$/, '\\x2f')}${text.slice(last)}`;
  },
  comment: (text) =>
    text.startsWith('//') ? '' : text.replace(/\/(?=\/)/g, '/ ').replace(/[^\n\x20-\x7e]/g, '?'),
};

function escaped(text: string): string {
  let made = '';
  for (const [token] of text.matchAll(/\\?[\s\S]/g)) {
    const character = token.slice(-1);
    if (token.length === 2 && /[\n\r\u2028\u2029]/.test(character)) continue;
    if (token === '/' && made.endsWith('/')) made += '\\/';
    else if (HARMFUL.test(character)) made += numbered(character);
    else made += token;
  }
  return made;
}

/** A character by its number, as short as may be. */
const numbered = (character: string): string =>
  character < '\u0100' ? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}` : unicode(character);

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
