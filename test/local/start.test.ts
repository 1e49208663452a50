import { createServer, request, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fromElsewhere } from '../../build/local/command/open-browser';
import { serveOnFreePort } from '../../build/local/server/serve-on-free-port';
import { type ServedPage, servePage } from '../../build/local/server/serve-page';
import { runStart, startServing } from './run-start';

const FILES = new Map([['/', { type: 'text/plain', body: 'hello' }]]);
const opened: { close: () => unknown }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function takePort(port: number): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  opened.push({ close: () => new Promise((resolve) => server.close(resolve)) });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

async function keep(serving: Promise<ServedPage>): Promise<string> {
  const served = await serving;
  opened.push(served);
  return served.address;
}

test('serves its files, and nothing else, to this machine alone', async () => {
  const address = await keep(servePage(FILES, 0));
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
  const response = await fetch(address);
  expect(await response.text()).toBe('hello');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await fetch(`${address}package.json`)).status).toBe(404);
});

/** What the server answers to a request line and a Host of any kind, which fetch would set right. */
const statusOf = (address: string, path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const asked = request({ hostname, port, path, headers: { host } }, (response) =>
      resolve(response.resume().statusCode),
    );
    asked.on('error', reject).end();
  });

test('answers to its own address only, so that no other name can be made to lead to the user’s file', async () => {
  const address = await keep(servePage(FILES, 0));
  const { port, pathname } = new URL(address);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const others = [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:1${port}`,
    `localhost.evil.example:${port}`,
  ];
  expect(await Promise.all(own.map((host) => statusOf(address, pathname, host)))).toEqual([200, 200]);
  expect(await Promise.all(others.map((host) => statusOf(address, pathname, host)))).toEqual(
    others.map(() => 403),
  );
  expect((await fetch(address)).headers.get('cross-origin-resource-policy')).toBe('same-origin');
});

test.each(['//', '//x', '/%', '/%2e%2e/', '*'])(
  'a path that is no path (%s) ends in 404, not the process',
  async (path) => {
    const address = await keep(servePage(FILES, 0));
    const { host, pathname } = new URL(address);
    expect(await statusOf(address, path, host)).toBe(404);
    expect(await statusOf(address, `${pathname}?lang=en`, host)).toBe(200);
  },
);

test('who was not told the path gets nothing, and is told where it is said', async () => {
  const address = await keep(servePage(FILES, 0));
  const { origin, pathname } = new URL(address);
  for (const path of ['/', '/opening.json', pathname.slice(0, -1), `${pathname.slice(0, -2)}/`, '//']) {
    const response = await fetch(`${origin}${path}`);
    expect(response.status, path).toBe(404);
    expect(await response.text()).toContain('npm start');
  }
  expect(new URL(await keep(servePage(FILES, 0))).pathname).not.toBe(pathname);
});

test('takes the next port where the usual one is taken', async () => {
  const first = await keep(serveOnFreePort(FILES, undefined));
  const second = await keep(serveOnFreePort(FILES, undefined));
  expect(second).not.toBe(first);
});

test('a port that was asked for and is taken is one sentence', async () => {
  const port = await takePort(0);
  await expect(serveOnFreePort(FILES, port)).rejects.toThrow(
    `Port ${port} is taken; choose another with --port.`,
  );
});

test('a port that the machine keeps to itself is passed over, and refused in one sentence where it was asked for', async () => {
  const listen = vi.spyOn(Server.prototype, 'listen');
  const refuse = () =>
    listen.mockImplementationOnce(function (this: Server) {
      this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' }));
      return this;
    });
  refuse();
  expect(new URL(await keep(serveOnFreePort(FILES, undefined))).port).not.toBe('8321');
  refuse();
  await expect(serveOnFreePort(FILES, 8000)).rejects.toThrow(
    'This machine does not allow port 8000; choose another with --port.',
  );
  listen.mockRestore();
});

test.each([
  [{ SSH_CONNECTION: '10.0.0.2 5022 10.0.0.3 22' }, 'ssh -L 8325:127.0.0.1:8325 USER@THIS-MACHINE'],
  [{ SSH_CONNECTION: '10.0.0.2 5022 10.0.0.3 22', DISPLAY: 'localhost:10.0' }, undefined],
  [{ SSH_CONNECTION: '10.0.0.2 5022 10.0.0.3 22', BROWSER: '/usr/bin/browser' }, undefined],
  [{}, undefined],
])('who comes through ssh and sees no screen is told of a tunnel (%j)', (env, way) => {
  const told = fromElsewhere('http://127.0.0.1:8325/', env);
  if (way === undefined) expect(told).toBeUndefined();
  else expect(told).toContain(way);
});

test('--help explains itself and ends well', async () => {
  const { code, out, err } = await runStart(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const word of ['my.xlsx', '--port', '--no-open', '--help']) expect(out).toContain(word);
});

test.each([
  [['--prot', '8000'], '--prot'],
  [['--port', 'abc'], 'not abc'],
  [['--port', '70000'], 'not 70000'],
  [['a.xlsx', 'b.xlsx'], 'b.xlsx is one too many'],
  [['no-such-file.xlsx'], 'There is no file'],
])('%j ends badly, with one sentence', async (args, words) => {
  const { code, out, err } = await runStart(args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a file is looked for in the folder in which npm was called', async () => {
  const { err } = await runStart(['mine.csv'], { INIT_CWD: tmpdir() });
  expect(err).toContain(join(tmpdir(), 'mine.csv'));
});

test('prints the address of a page that answers, and over ssh the way to it', async () => {
  const ssh = { SSH_CONNECTION: '10.0.0.2 5022 10.0.0.3 22', DISPLAY: '', WAYLAND_DISPLAY: '', BROWSER: '' };
  const { address, printed, stop } = await startServing([], ssh);
  try {
    expect(await (await fetch(address)).text()).toContain('<div id="grid"');
    const { port } = new URL(address);
    await expect.poll(printed).toContain(`ssh -L ${port}:127.0.0.1:${port} USER@THIS-MACHINE`);
  } finally {
    await stop();
  }
});
