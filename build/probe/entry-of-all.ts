import { namesIn } from './belief-files';

/**
 * The text of a module that names every belief and every fact, and hands them to a function as `beliefs` and `facts`.
 * @param lines the lines that come after the imports
 */
export async function entryOfAll(imports: readonly string[], lines: readonly string[]): Promise<string> {
  const folders = await Promise.all(
    (['beliefs', 'facts'] as const).map(async (folder) => {
      const names = await namesIn(folder);
      const name = (number: number) => `${folder}${number}`;
      return {
        imports: names.map((file, number) => `import ${name(number)} from './${folder}/${file}';`),
        object: `const ${folder} = {${names.map((file, number) => `${JSON.stringify(file)}: ${name(number)}`).join(', ')}};`,
      };
    }),
  );
  return [
    ...imports,
    ...folders.flatMap((folder) => folder.imports),
    ...folders.map(({ object }) => object),
    ...lines,
  ].join('\n');
}
