import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';

/** Where functions and arguments are described: objects with a property `help`. */
const DESCRIBED = /[\\/]src[\\/]functions[\\/].*\.ts$/;

/**
 * Leaves what is said of the custom functions out of the bundle: Sheets loads the script for every single formula, and
 * no formula needs it.
 */
export const withoutHelp: Plugin = {
  name: 'without-help',
  setup: ({ onLoad }) => {
    onLoad({ filter: DESCRIBED }, async ({ path }) => ({
      contents: dropHelp(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** @returns the source without the properties `help` of its objects */
export function dropHelp(name: string, source: string): string {
  const spans: { readonly start: number; readonly end: number }[] = [];
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        if (property.type !== 'Property' || property.computed) continue;
        if (property.key.type === 'Identifier' && property.key.name === 'help') spans.push(property);
      }
    },
  }).visit(parseSync(name, source).program);
  // From the last to the first, so that what was dropped moves nothing that is still to be dropped.
  return spans.reduceRight((text, { start, end }) => {
    const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? '';
    return text.slice(0, start) + text.slice(end + comma.length);
  }, source);
}
