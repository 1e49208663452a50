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

/** Makes a service. @param members methods, and objects such as enumerations that are properties of the class */
export function strictService<Name extends PropertyKey>(className: string, members: Methods<Name>): object {
  const shown: Record<string, unknown> = { toString: () => className };
  for (const [name, member] of Object.entries<Method | object | undefined>(members)) {
    shown[name] =
      member && 'signatures' in member
        ? checkedMethod(
            `${className}.${name}`,
            member,
            BY_THEMSELVES.test(className) ? '' : 'SpreadsheetApp.',
          )
        : member;
  }
  return rememberClass(new Proxy(shown, refusals(className)), className);
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

function refusals(className: string): ProxyHandler<Record<string, unknown>> {
  return {
    get(shown, name) {
      if (typeof name === 'symbol' || Object.keys(shown).includes(name)) return shown[String(name)];
      throw new Error(`${className}.${name} is not implemented in the local workbook.`);
    },
    set(_shown, name) {
      throw new Error(`${className}.${String(name)} cannot be set.`);
    },
  };
}
