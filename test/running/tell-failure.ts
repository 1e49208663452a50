/** Says where a failed test stands, what was expected, and from which line. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { TestCase, TestModule, TestSuite } from 'vitest/node';

/** An error as it comes from a worker, or from vitest itself. */
export interface ToldError {
  readonly name?: string;
  readonly message: string;
  readonly diff?: string;
  readonly stack?: string;
  readonly stacks?: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}

/** Names what failed. @returns the file within the repository, then the names that lead to the test */
export function nameOf(failed: TestCase | TestSuite | TestModule, root: string): string {
  const file = relative(root, failed.type === 'module' ? failed.moduleId : failed.module.moduleId);
  return failed.type === 'module' ? file : `${file} > ${failed.fullName}`;
}

export function tellFailure(
  project: string,
  name: string,
  errors: readonly ToldError[],
  root: string,
): string {
  return [`FAILED  ${project}  ${name}`, ...errors.flatMap((error) => linesOf(error, root))].join('\n');
}

function linesOf({ name, message, diff, stack, stacks }: ToldError, root: string): string[] {
  const places = stacks?.map(({ file, line, column }) => `at ${relative(root, file)}:${line}:${column}`);
  const text = [
    name ? `${name}: ${message}` : message,
    ...(diff ? [diff] : []),
    // An error without places of its own comes from outside of a test.
    ...(places && places.length > 0 ? places : stack ? [stack] : []),
  ].join('\n');
  return stripVTControlCharacters(text)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd());
}
