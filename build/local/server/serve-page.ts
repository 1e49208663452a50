/** Serves the page to this machine only. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { PageFile } from './page-files';

const HOST = '127.0.0.1';

/**
 * The policy by which nothing leaves this machine. The engine compiles its templates, hence unsafe-eval; scripts of a
 * realm are inline.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
].join('; ');

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the page. @param port 0 for any free one @throws where the port is taken, with the code EADDRINUSE */
export async function servePage(files: ReadonlyMap<string, PageFile>, port: number): Promise<ServedPage> {
  const server = createServer(answerFrom(files));
  await listen(server, port);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://${HOST}:${bound.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerFrom(files: ReadonlyMap<string, PageFile>): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', `http://${HOST}`).pathname;
    const file = files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}
