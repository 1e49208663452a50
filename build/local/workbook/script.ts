/** The add-on's script as the engine and the page see it: functions that can be called by name. */
import type { Arg, FunctionResultObject, Locale, Matrix } from '@odoo/o-spreadsheet';
import type { AuthMode, RealmEntry } from '../realm/realm';
import { decodeResult } from './decode-result';
import { encodeArguments } from './encode-arguments';
import type { Settings } from './settings';

export interface Script {
  readonly callCustomFunction: (
    name: string,
    args: readonly Arg[],
    locale: Locale,
  ) => FunctionResultObject | Matrix<FunctionResultObject>;
  /** Throws an Error with the script's message where the script throws. */
  readonly run: (name: string, args: readonly unknown[], mode: AuthMode) => unknown;
  readonly serviceCalls: () => Readonly<Record<string, number>>;
}

export function scriptIn(realm: RealmEntry, settings: Settings): Script {
  return {
    callCustomFunction(name, args, locale) {
      const zone = settings.timeZone;
      return decodeResult(realm.callCustomFunction(name, encodeArguments(args, zone)), zone, locale);
    },
    run(name, args, mode) {
      const answer: { value?: unknown; error?: string } = JSON.parse(
        realm.runFunction(name, JSON.stringify(args), mode),
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    serviceCalls: () => JSON.parse(realm.serviceCalls()),
  };
}
