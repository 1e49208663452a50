import { fileURLToPath } from 'node:url';
import { wrongWayImports } from './import-direction';

const root = fileURLToPath(new URL('..', import.meta.url));
const wrong = await wrongWayImports(root);
for (const { from, to } of wrong) console.error(`${from} must not import ${to}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
