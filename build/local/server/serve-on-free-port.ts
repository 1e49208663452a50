/** Serves on the port that was asked for, or else on the first free one from the usual port on. */
import type { PageFile } from './page-files';
import { type ServedPage, servePage } from './serve-page';

const USUAL_PORT = 8321;
const TRIES = 50;

/**
 * The codes of a refused port. Windows keeps whole ranges of ports for itself and refuses them with EACCES, though
 * others are free.
 */
type Refusal = 'EADDRINUSE' | 'EACCES';

/**
 * Serves the files. @param port undefined for any
 * @throws an Error with one sentence where that port, or every port tried, is refused
 */
export async function serveOnFreePort(
  files: ReadonlyMap<string, PageFile>,
  port: number | undefined,
): Promise<ServedPage> {
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, index) => USUAL_PORT + index) : [port];
  let refusal: Refusal = 'EADDRINUSE';
  for (const candidate of ports) {
    const served = await serveUnlessRefused(files, candidate);
    if (typeof served === 'object') return served;
    refusal = served;
  }
  const tried = String(port ?? `${USUAL_PORT}–${USUAL_PORT + TRIES - 1}`);
  throw new Error(refusal === 'EACCES' ? notAllowed(tried) : taken(tried));
}

async function serveUnlessRefused(
  files: ReadonlyMap<string, PageFile>,
  port: number,
): Promise<ServedPage | Refusal> {
  try {
    return await servePage(files, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') return code;
    throw error;
  }
}

const taken = (port: string) =>
  `端口 ${port} 已被占用，请用 --port 另选。 / Port ${port} is taken; choose another with --port.`;

const notAllowed = (port: string) =>
  `本机不允许使用端口 ${port}，请用 --port 另选。 / This machine does not allow port ${port}; choose another with --port.`;
