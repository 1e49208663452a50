import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { standInDeployments } from './stand-in-deployments';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'JSON' | 'HTML';
  readonly source: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Changes an ordinary answer as a test wants it. */
export type Twist = (call: string, answer: () => Answer) => Answer;

export const token = 'a-token';
const unknown = (call: string): Answer => refusal(501, `The stand-in does not know ${call}.`);

export const newManifest: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source: '{ "timeZone": "Asia/Shanghai" }',
};

export function refusal(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message, errors: [{ message }] } } };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text === '' ? {} : JSON.parse(text);
}

function isFile(file: unknown): file is ScriptFile {
  const { name, type, source } = Object(file);
  return typeof name === 'string' && typeof source === 'string' && /^(SERVER_JS|JSON|HTML)$/.test(type);
}

/**
 * Starts a server with the part of Google's interfaces that clasp uses to make, read, write and deploy a script. Anything else
 * is refused.
 */
export async function startStandInGoogle() {
  const scripts = new Map<string, readonly ScriptFile[]>();
  const deploying = standInDeployments();
  const calls: string[] = [];
  const titles: unknown[] = [];
  let twist: Twist = (_call, answer) => answer();

  function write(id: string, body: Record<string, unknown>): Answer {
    const files = Array.isArray(body.files) ? body.files.filter(isFile) : [];
    const names = new Set(files.map((file) => file.name));
    if (!names.has('appsscript')) return refusal(400, 'The project has no manifest file.');
    if (names.size < files.length)
      return refusal(400, 'A file with this name already exists in the project.');
    scripts.set(id, files);
    return { status: 200, body: { scriptId: id, files } };
  }

  /** Of a script: its content, versions and deployments. */
  function answerOfScript(call: string, body: Record<string, unknown>, version: string | null): Answer {
    const [, verb, id = '', drawer] = /^(\w+) .*\/projects\/([\w-]+)\/(\w+)/.exec(call) ?? [];
    const files = scripts.get(id);
    if (!files) return refusal(404, 'Requested entity was not found.');
    if (drawer !== 'content') return deploying.answer(call, body, files) ?? unknown(call);
    if (verb === 'PUT') return write(id, body);
    const held = version ? deploying.versions[Number(version) - 1] : files;
    return { status: 200, body: { scriptId: id, files: held } };
  }

  function answer(call: string, body: Record<string, unknown>, version: string | null): Answer {
    if (/^\w+ script\.googleapis\.com\/v1\/projects\//.test(call)) return answerOfScript(call, body, version);
    if (call === 'POST www.googleapis.com/drive/v3/files') {
      titles.push(body.name);
      return { status: 200, body: { id: 'sheet-new' } };
    }
    if (call === 'POST script.googleapis.com/v1/projects') {
      const scriptId = `script-of-${body.parentId}`;
      titles.push(body.title);
      scripts.set(scriptId, [newManifest]);
      return { status: 200, body: { scriptId, ...body } };
    }
    return unknown(call);
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
    const call = `${request.method} ${request.headers['x-meant-for']}${pathname}`;
    calls.push(call);
    const body = await readJson(request);
    const permitted = request.headers.authorization === `Bearer ${token}`;
    const given = permitted
      ? twist(call, () => answer(call, body, searchParams.get('versionNumber')))
      : refusal(401, 'Login Required.');
    response.writeHead(given.status, { 'content-type': 'application/json' }).end(JSON.stringify(given.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    scripts,
    versions: deploying.versions,
    deployments: deploying.deployments,
    calls,
    /** The names given to new sheets and scripts. */
    titles,
    /** Lets the test change the answers from now on. */
    twist: (next: Twist) => {
      twist = next;
    },
    /** The environment that makes a clasp talk to this stand-in. */
    environment: {
      STAND_IN_PORT: String(port),
      NODE_OPTIONS: `--require "${fileURLToPath(new URL('send-to-stand-in.cjs', import.meta.url))}"`,
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

export type StandInGoogle = Awaited<ReturnType<typeof startStandInGoogle>>;
