/** `npm run build:bigquery -- --dataset project.dataset --bucket bucket` writes what BigQuery gets into dist/bigquery. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { distFolder } from '../bundle';
import { bundleLibrary } from './bundle-library';
import { installSql, LIBRARY_FILE } from './install-sql';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'DATASET' },
    bucket: { type: 'string', default: 'BUCKET' },
  },
});
for (const [name, value] of Object.entries(values)) {
  // Both values are written into SQL between quotes, so they must not hold any.
  if (/^[\w.-]+$/.test(value)) continue;
  console.error(`--${name} "${value}": letters, digits and . - _ are expected, such as my-project.tmall`);
  process.exit(1);
}

const folder = `${distFolder}/bigquery`;
const { code } = await bundleLibrary();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await writeFile(`${folder}/${LIBRARY_FILE}`, code);
await writeFile(`${folder}/install.sql`, installSql(values));
console.log(`dist/bigquery: ${LIBRARY_FILE} (${code.length} bytes), install.sql for ${values.dataset}`);
