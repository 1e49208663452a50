import { isDeepStrictEqual } from 'node:util';
import type { Files } from './read-script';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Whether two files are the same. Code has to be the same byte for byte; the manifest is data, which Google may lay out
 * in its own way.
 */
function isSame(name: string, ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  return name.endsWith('.json') && isDeepStrictEqual(parse(ours), parse(theirs));
}

/** Says in words how the files at Google differ from ours; empty where they are the same. */
export function differences(ours: Files, theirs: Files): string[] {
  const found: string[] = [];
  for (const [name, text] of ours) {
    const other = theirs.get(name);
    if (other === undefined) found.push(`${name} is missing there`);
    else if (!isSame(name, text, other)) found.push(`${name} is different there`);
  }
  for (const name of theirs.keys()) if (!ours.has(name)) found.push(`${name} should not be there`);
  return found;
}

function isBlank(text: string): boolean {
  return /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/.test(text);
}

/**
 * Finds the files at Google that a push would destroy and that are not the add-on's: files of any other name than ours,
 * and a Code.js without the add-on's functions. The empty file that Google puts into a new script doesn't count.
 */
export function othersFiles(names: readonly string[], theirs: Files): string[] {
  const isOurs = (name: string, text: string) =>
    names.includes(name) && (name !== 'Code.js' || text.includes('function TMALL_PHASE('));
  return [...theirs]
    .filter(([name, text]) => name !== 'appsscript.json' && !isBlank(text) && !isOurs(name, text))
    .map(([name]) => name);
}
