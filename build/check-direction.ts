import { fileURLToPath } from 'node:url';
import { circularImports, wrongWayImports } from './import-direction';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is wrong with the direction of imports, a line each. */
export async function directionFaults(): Promise<string[]> {
  const [wrong, circles] = await Promise.all([wrongWayImports(root), circularImports(root)]);
  return [
    ...wrong.map(({ from, to }) => `${from} must not import ${to}`),
    ...circles.map((circle) => `imports run in a circle: ${circle.join(' → ')}`),
  ];
}
