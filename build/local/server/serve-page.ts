/** Serves the page to this machine only, and there to whoever was told its address. */
import { randomBytes } from 'node:crypto';
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

const NOT_HERE =
  '这里没有页面：请打开 npm start 显示的完整地址。 / Nothing is here: open the whole address that npm start printed.';

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page under a path that nobody can guess: whatever else runs on this machine, another user's browser or a
 * page in one's own, may ask at the port, and gets nothing of the user's file.
 * @param port 0 for any free one
 * @throws where the port is taken, with the code EADDRINUSE
 */
export async function servePage(files: ReadonlyMap<string, PageFile>, port: number): Promise<ServedPage> {
  const secret = `/${randomBytes(16).toString('base64url')}`;
  const server = createServer(answerFrom(files, secret));
  await listen(server, port);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://${HOST}:${bound.port}${secret}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerFrom(files: ReadonlyMap<string, PageFile>, secret: string): RequestListener {
  return (request, response) => {
    if (!isOwnAddress(request.headers.host, request.socket.localPort)) {
      response.writeHead(403).end();
      return;
    }
    const [path = '/'] = (request.url ?? '/').split('?');
    const file = path.startsWith(`${secret}/`) ? files.get(path.slice(secret.length)) : undefined;
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_HERE);
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': POLICY,
      'cross-origin-resource-policy': 'same-origin',
      // The address must not travel with a link to somewhere else.
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end(file.body);
  };
}

/** A page elsewhere may have its own name lead to this machine, and would then read the user's file as its own. */
const isOwnAddress = (host: string | undefined, port = 0): boolean =>
  [HOST, 'localhost'].some((name) => host === `${name}:${port}` || (port === 80 && host === name));

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}
