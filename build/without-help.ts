import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { type ObjectPropertyKind, parseSync, Visitor } from 'oxc-parser';

/** The files where functions and arguments are described, in objects with a property `help`. */
const DESCRIBED = /[\\/]src[\\/]functions[\\/].*\.ts$/;

/**
 * Leaves the help of the custom functions out of the bundle: Sheets loads the script for every single formula, and no
 * formula needs it.
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

/** Drops the help. @returns the source without the properties `help` of its objects */
export function dropHelp(name: string, source: string): string {
  let kept = '';
  let next = 0;
  new Visitor({
    ObjectExpression: ({ properties }) => {
      for (const property of properties) {
        if (property.start < next || !isHelp(property)) continue;
        kept += source.slice(next, property.start);
        const comma = /^\s*,/.exec(source.slice(property.end))?.[0] ?? '';
        next = property.end + comma.length;
      }
    },
  }).visit(parseSync(name, source).program);
  return kept + source.slice(next);
}

const isHelp = (property: ObjectPropertyKind): boolean =>
  property.type === 'Property' &&
  !property.computed &&
  property.key.type === 'Identifier' &&
  property.key.name === 'help';
