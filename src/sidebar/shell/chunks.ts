/*
 * What the build makes of the page's modules: chunks, each the body of a function that asks for others by name. The page
 * brings those that it opens with, and each piece that comes later the ones that it is made of.
 */

interface Chunk {
  exports: unknown;
}

type Body = (require: (name: string) => unknown, module: Chunk) => void;

const bodies = new Map<string, Body>();
const chunks = new Map<string, Chunk>();

/** Takes a chunk. One that has come before, in another piece, stays as it is. */
export function define(name: string, body: Body): void {
  if (!bodies.has(name)) bodies.set(name, body);
}

/** What a chunk exports; it is run when it is asked for first. @throws where it has not come */
export function require(name: string): unknown {
  const known = chunks.get(name);
  if (known) return known.exports;
  const body = bodies.get(name);
  if (!body) throw new Error(`${name} has not come`);
  const chunk: Chunk = { exports: {} };
  chunks.set(name, chunk);
  body(require, chunk);
  return chunk.exports;
}
