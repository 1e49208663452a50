import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleAddon } from './bundle';
import { diagnosisDocument } from './diagnosis-document';
import { functionsDocument } from './functions-document';
import { noticesDocument } from './notices-document';
import { readBeliefs, readFacts } from './probe/belief-files';
import { beliefsDocument } from './probe/beliefs-document';
import { readObservations } from './probe/observations';

const folder = fileURLToPath(new URL('../docs/', import.meta.url));
await mkdir(folder, { recursive: true });
await writeFile(`${folder}functions.md`, functionsDocument());
await writeFile(`${folder}diagnosis.md`, diagnosisDocument());
await writeFile(
  `${folder}google-beliefs.md`,
  beliefsDocument({
    beliefs: await readBeliefs(),
    facts: await readFacts(),
    observations: await readObservations(),
  }),
);
await writeFile(`${folder}../THIRD-PARTY-NOTICES.md`, await noticesDocument(await bundleAddon()));
