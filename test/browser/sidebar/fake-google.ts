/** What the test answers to a call of the page. */
export type Outcome =
  | { readonly reply: unknown }
  /** Google's own failure, as the failure handler gets it. */
  | { readonly failure: { readonly name: string; readonly message: string } };

declare global {
  interface Window {
    /** Put there by the test: the call's outcome as JSON. */
    answerFromTest(name: string, request: string): Promise<string>;
    google?: unknown;
    /** What Google would only write to the console. */
    unheard: string[];
    /** How many answers the page has got. */
    delivered: number;
  }
}

/**
 * google.script.run as the page meets it: JSON-like values only, answers in no certain order, an error to the failure
 * handler, and to nobody where there is none. Runs in the page, and so refers to nothing outside of itself.
 */
export function installFakeGoogle(): void {
  window.unheard = [];
  window.delivered = 0;

  const illegal = (path: string) => new TypeError(`Failed due to illegal value in property: ${path}`);
  function checkValue(value: unknown, path: string): void {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    if (typeof value !== 'object') throw illegal(path);
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain) throw illegal(path);
    for (const [key, inner] of Object.entries(value)) checkValue(inner, `${path}.${key}`);
  }

  const aWhile = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  type Handle = (value: unknown) => void;

  async function run(name: string, request: string, succeed: Handle, fail: Handle): Promise<void> {
    await aWhile();
    const outcome = JSON.parse(await window.answerFromTest(name, request));
    await aWhile();
    if ('failure' in outcome) fail(Object.assign(new Error(), outcome.failure));
    else succeed(outcome.reply);
    window.delivered += 1;
  }

  const unheard: Handle = (error) => window.unheard.push(String(error));
  const runner = (succeed: Handle, fail: Handle): unknown => ({
    withSuccessHandler: (handle: Handle) => runner(handle, fail),
    withFailureHandler: (handle: Handle) => runner(succeed, handle),
    answerSidebar(...args: unknown[]) {
      args.forEach((value, index) => {
        checkValue(value, String(index));
      });
      if (args.length !== 2) throw new Error('answerSidebar takes a name and a request');
      void run(String(args[0]), JSON.stringify(args[1]), succeed, fail);
    },
  });
  window.google = { script: { run: runner(() => undefined, unheard) } };
}
