/**
 * Makes a service, or an object that one hands out, with the methods given here and no others: everything else that is
 * asked of it throws, so that nothing passes here that has not been thought about.
 */
import type { Access, AuthMode } from '../realm/realm';
import { requirePermission } from './auth-mode';
import { classNameOf, rememberClass } from './class-name';
import { countServiceCall, finishServiceCall } from './service-calls';

export interface Method {
  readonly modes: readonly AuthMode[];
  /** What the method does to the document; left out where it neither reads cells nor changes anything. */
  readonly access?: Access;
  /** The ways in which the method may be called, each as the class names of its arguments. */
  readonly signatures: readonly (readonly string[])[];
  readonly run: (...args: never[]) => unknown;
}

/**
 * The members of a service. @typeParam Name the names that Google's own class has, so that a misspelt one does not
 * compile
 */
export type Methods<Name extends PropertyKey> = { readonly [N in Name]?: Method | object };

/** The classes that Google's messages name without the service that hands them out. */
const BY_THEMSELVES =
  /^(SpreadsheetApp|Utilities|Session|HtmlService|LockService|PropertiesService|Lock|Properties|Ui|Menu|HtmlOutput|HtmlTemplate)$/;

/**
 * Makes a service. Its methods are made when they are first asked for, since most objects of a class are asked for one or two.
 * @param members methods, and objects such as enumerations that are properties of the class
 */
export function strictService<Name extends PropertyKey>(className: string, members: Methods<Name>): object {
  const shown: Record<string, unknown> = { toString: () => className };
  return rememberClass(new Proxy(shown, strictness(className, members)), className);
}

function shownMember(className: string, name: string, member: Method | object): unknown {
  if (!('signatures' in member)) return member;
  return checkedMethod(
    `${className}.${name}`,
    member,
    BY_THEMSELVES.test(className) ? '' : 'SpreadsheetApp.',
  );
}

function checkedMethod(fullName: string, method: Method, service: string): (...args: unknown[]) => unknown {
  return (...args) => {
    requirePermission(fullName, method.modes);
    const given = args.map(classNameOf);
    if (!method.signatures.some((kinds) => kinds.join() === given.join())) {
      throw new Error(
        `The parameters (${given.join()}) don't match the method signature for ${service}${fullName}.`,
      );
    }
    countServiceCall(fullName, method.access);
    const answer = method.run(...(args as never[]));
    finishServiceCall();
    return answer;
  };
}

const isIn = (object: object, name: string): boolean => Object.keys(object).includes(name);

function strictness(
  className: string,
  members: Readonly<Record<string, Method | object | undefined>>,
): ProxyHandler<Record<string, unknown>> {
  /** Whether it has the member, which is made by then. */
  const has = (shown: Record<string, unknown>, name: string | symbol): boolean => {
    if (typeof name === 'symbol') return false;
    if (isIn(shown, name)) return true;
    const member = isIn(members, name) ? members[name] : undefined;
    if (member) shown[name] = shownMember(className, name, member);
    return member !== undefined;
  };
  return {
    has,
    get(shown, name) {
      if (typeof name === 'symbol') return undefined;
      if (has(shown, name)) return shown[name];
      throw new Error(`${className}.${name} is not implemented in the local workbook.`);
    },
    ownKeys: (shown) => [...new Set([...Object.keys(shown), ...Object.keys(members)])],
    getOwnPropertyDescriptor: (shown, name) =>
      has(shown, name) ? Reflect.getOwnPropertyDescriptor(shown, name) : undefined,
    set(_shown, name) {
      throw new Error(`${className}.${String(name)} cannot be set.`);
    },
  };
}
