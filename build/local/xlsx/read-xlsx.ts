/** The XML files of an .xlsx, as the engine's own import takes them. */
import { strFromU8, unzipSync } from 'fflate';

export async function readXlsx(url: string): Promise<Record<string, unknown>> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([path, content]) => [path, engineFile(path, content)]));
}

/** The engine wants pictures by address and everything else as text. */
function engineFile(path: string, content: Uint8Array<ArrayBuffer>): unknown {
  if (!path.startsWith('xl/media/')) return strFromU8(content);
  return { imageSrc: URL.createObjectURL(new Blob([content])) };
}
