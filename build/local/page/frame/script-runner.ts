/** Makes `google.script.run`: each handler that is set gives a new runner, and every other name is a call of the script. */
import { findIllegalValue, illegalArgument } from '../../script-run/carried-value';
import type { Answer, FromFrame } from './messages';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

export function makeRunner(tell: (message: FromFrame) => void): object {
  const waiting = new Map<number, Handlers>();
  let calls = 0;
  addEventListener('message', ({ source, data }: MessageEvent<Answer>) => {
    const handlers = source === parent ? waiting.get(data.id) : undefined;
    waiting.delete(data.id);
    if (handlers) answer(handlers, data);
  });
  const call = (handlers: Handlers, name: string, args: readonly unknown[]): void => {
    const illegal = findIllegalValue(args);
    if (illegal) throw new TypeError(illegalArgument(illegal));
    calls += 1;
    waiting.set(calls, handlers);
    tell({ kind: 'call', id: calls, name, argsJson: JSON.stringify(args) });
  };
  return runnerWith({}, call);
}

function runnerWith(
  handlers: Handlers,
  call: (handlers: Handlers, name: string, args: readonly unknown[]) => void,
): object {
  const withOne = (key: keyof Handlers) => (value: unknown) => {
    if (key !== 'userObject' && typeof value !== 'function')
      throw new TypeError(`The ${key} handler is no function.`);
    return runnerWith({ ...handlers, [key]: value }, call);
  };
  const setters: Readonly<Record<string, (value: unknown) => object>> = {
    withSuccessHandler: withOne('success'),
    withFailureHandler: withOne('failure'),
    withUserObject: withOne('userObject'),
  };
  return new Proxy(setters, {
    get: (_target, name) =>
      setters[String(name)] ?? ((...args: readonly unknown[]) => call(handlers, String(name), args)),
  });
}

function answer({ success, failure, userObject }: Handlers, data: Answer): void {
  if ('valueJson' in data) {
    success?.(JSON.parse(data.valueJson), userObject);
    return;
  }
  const error = Object.assign(new Error(data.error), { name: 'ScriptError' });
  // At Google a failure that nobody handles is seen in the console only.
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ${error}`);
}
