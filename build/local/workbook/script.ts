/** The add-on's script as the engine and the page see it: functions that can be called by name. */
import type { Arg, FunctionResultObject, Locale, Matrix } from '@odoo/o-spreadsheet';
import type { LocalDocument } from '../document/local-document';
import type { AuthMode, Failure, RealmEntry, ServiceCall, ServiceTraffic } from '../realm/realm';
import { decodeResult } from './decode-result';
import { encodeArguments } from './encode-arguments';

export interface Script {
  readonly callCustomFunction: (
    name: string,
    args: readonly Arg[],
    locale: Locale,
  ) => FunctionResultObject | Matrix<FunctionResultObject>;
  /** Runs a function. @throws an Error with the script's message where the script throws */
  readonly run: (name: string, args: readonly unknown[], mode: AuthMode) => unknown;
  /** Runs a function that a page calls through google.script.run, in AuthMode.FULL. @throws as `run` does */
  readonly callFromPage: (name: string, args: readonly unknown[]) => unknown;
  readonly serviceCalls: () => Readonly<Record<string, number>>;
  readonly serviceTraffic: () => ServiceTraffic;
  /** Plans that another person does something. @param call the call before which it is done; 0 for none */
  readonly planInterruption: (call: number) => void;
  /** Begins to trace service calls, or ends it. */
  readonly traceCalls: (isOn: boolean) => void;
  readonly tracedCalls: () => readonly ServiceCall[];
  /** Plans a failure. @param failure null lets every service call work again */
  readonly planFailure: (failure: Failure | null) => void;
}

export function scriptIn(realm: RealmEntry, document: LocalDocument): Script {
  const runWhole = (start: () => string): unknown => {
    document.startRun();
    const answerJson = start();
    document.endRun();
    const answer: { value?: unknown; error?: string } = JSON.parse(answerJson);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    callCustomFunction(name, args, locale) {
      const zone = document.settings.timeZone;
      return decodeResult(
        realm.callCustomFunction(name, encodeArguments(args, zone, document.otherWays)),
        zone,
        locale,
      );
    },
    run: (name, args, mode) => runWhole(() => realm.runFunction(name, JSON.stringify(args), mode)),
    callFromPage: (name, args) => runWhole(() => realm.callFromPage(name, JSON.stringify(args))),
    serviceCalls: () => JSON.parse(realm.serviceCalls()),
    serviceTraffic: () => JSON.parse(realm.serviceTraffic()),
    planInterruption: (call) => realm.planInterruption(call),
    traceCalls: (isOn) => realm.traceCalls(isOn),
    tracedCalls: () => JSON.parse(realm.tracedCalls()),
    planFailure: (failure) => realm.planFailure(JSON.stringify(failure)),
  };
}
