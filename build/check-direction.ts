import { fileURLToPath } from 'node:url';
import { circularImports, wrongWayImports } from './import-direction';

const root = fileURLToPath(new URL('..', import.meta.url));
const [wrong, circles] = await Promise.all([wrongWayImports(root), circularImports(root)]);
for (const { from, to } of wrong) console.error(`${from} must not import ${to}`);
for (const circle of circles) console.error(`imports run in a circle: ${circle.join(' → ')}`);
process.exitCode = wrong.length + circles.length === 0 ? 0 : 1;
