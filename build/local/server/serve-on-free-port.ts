/** Serves on the port asked for, or else on the first free one from the usual port on. */
import type { PageFile } from './page-files';
import { type ServedPage, servePage } from './serve-page';

const USUAL_PORT = 8321;
const TRIES = 50;

/** @param port undefined for any @throws an Error with one sentence where that port, or every port tried, is taken */
export async function serveOnFreePort(
  files: ReadonlyMap<string, PageFile>,
  port: number | undefined,
): Promise<ServedPage> {
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, index) => USUAL_PORT + index) : [port];
  for (const candidate of ports) {
    const served = await serveUnlessTaken(files, candidate);
    if (served) return served;
  }
  const tried = port ?? `${USUAL_PORT}–${USUAL_PORT + TRIES - 1}`;
  throw new Error(
    `端口 ${tried} 已被占用，请用 --port 另选。 / Port ${tried} is taken; choose another with --port.`,
  );
}

async function serveUnlessTaken(
  files: ReadonlyMap<string, PageFile>,
  port: number,
): Promise<ServedPage | undefined> {
  try {
    return await servePage(files, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return undefined;
    if (code !== 'EACCES') throw error;
    throw new Error(`本机不允许使用端口 ${port}。 / This machine does not allow port ${port}.`);
  }
}
