import type { DescribedFunction } from '../../reference/described-functions';

const wordsOf = ({ name, args, summary, returns, basis }: DescribedFunction): string =>
  [
    name,
    ...[summary, returns, basis, ...args.map(({ help }) => help)].flatMap(({ zh, en }) => [zh, en]),
    ...args.map((argument) => argument.name),
  ]
    .join('\n')
    .toLowerCase();

/**
 * Finds the functions whose description holds every word, in either language; those that have it in their name come
 * first.
 */
export function findFunctions(all: readonly DescribedFunction[], words: string): DescribedFunction[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((entry) => wanted.every((word) => wordsOf(entry).includes(word)));
  const isNamed = ({ name }: DescribedFunction) => wanted.every((word) => name.toLowerCase().includes(word));
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}
