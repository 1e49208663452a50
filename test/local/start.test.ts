import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
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
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const response = await fetch(address);
  expect(await response.text()).toBe('hello');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await fetch(`${address}package.json`)).status).toBe(404);
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

test('prints the address of a page that answers', async () => {
  const { address, stop } = await startServing([]);
  try {
    expect(await (await fetch(address)).text()).toContain('<div id="grid"');
  } finally {
    await stop();
  }
});
