import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of which something is in a bundle. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The line of the licence that says whose it is; "" where the text has none. */
  readonly copyright: string;
  /** The licence as the package brings it. */
  readonly text: string;
}

/** Something bundled, by the paths of the files that it is made of. */
export interface MadeOf {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * The packages among the files of a bundle, by name.
 * @param folder what the files' paths are relative to
 * @throws where a package comes without the text of its licence, so that it could not be passed on
 */
export async function thirdPartiesOf({ inputs }: MadeOf, folder: string): Promise<ThirdParty[]> {
  const paths = Object.keys(inputs).map((input) => join(folder, input).replaceAll('\\', '/'));
  const folders = new Set(paths.flatMap((path) => PACKAGE_FOLDER.exec(path)?.[0] ?? []));
  return Promise.all([...folders].sort().map(readPackage));
}

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

async function readPackage(folder: string): Promise<ThirdParty> {
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    await readFile(`${folder}/package.json`, 'utf8'),
  );
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file || typeof license !== 'string') throw new Error(`${name} comes without the text of its licence`);
  const text = (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim();
  const [copyright = ''] = /^\W*copyright \(c\).*$/im.exec(text) ?? [];
  return {
    name: String(name),
    version: String(version),
    licence: license,
    copyright: copyright.trim(),
    text,
  };
}

/** What a bundled file says of them. No address is in it: in a page, two strokes might be taken for a comment's beginning. */
export const legalComment = (parties: readonly ThirdParty[]): string =>
  [
    '/*! Holds parts of the following, whose licences stand whole in THIRD-PARTY-NOTICES.md:',
    ...parties.map(({ name, version, licence, copyright }) =>
      [name, `${version}, ${licence}${copyright && ','}`, copyright.replace(/\s*https?:.*/, '')]
        .join(' ')
        .trim(),
    ),
    '*/\n',
  ].join('\n');
