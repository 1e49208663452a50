const WIDTH = 40;

interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** The folders and large files that the script is made of, the largest first, each with a bar as long as its share. */
export function scriptTreemap(bytesOf: Readonly<Record<string, number>>): string {
  const total = Object.values(bytesOf).reduce((sum, bytes) => sum + bytes, 0);
  const lineOf = ({ name, bytes }: Part, indent: string) =>
    `${String(bytes).padStart(7)} ${'█'.repeat(Math.max(1, Math.round((WIDTH * bytes) / total))).padEnd(WIDTH)} ${indent}${name}`;
  const lines = grouped(bytesOf, folderOf).flatMap((folder) => {
    const files = grouped(bytesOf, (path) => (folderOf(path) === folder.name ? path : ''));
    const large = files.filter(({ name, bytes }) => name !== '' && bytes * 100 >= total);
    return [lineOf(folder, ''), ...large.map((file) => lineOf(file, '  '))];
  });
  return [`What Code.js is made of, in bytes of ${total}:`, ...lines].join('\n');
}

/** A package, or the first two folders of a source. */
function folderOf(path: string): string {
  const parts = path.split('/');
  const depth = parts[0] === 'node_modules' ? (parts[1]?.startsWith('@') ? 3 : 2) : 3;
  return parts.slice(0, Math.min(depth, Math.max(2, parts.length - 1))).join('/');
}

function grouped(bytesOf: Readonly<Record<string, number>>, groupOf: (path: string) => string): Part[] {
  const sums = new Map<string, number>();
  for (const [path, bytes] of Object.entries(bytesOf)) {
    if (bytes > 0) sums.set(groupOf(path), (sums.get(groupOf(path)) ?? 0) + bytes);
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes })).sort((one, other) => other.bytes - one.bytes);
}
