/** What the workbook and the script's realm say to each other. Only JSON text crosses, so no object of one side reaches the other. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a service method does to the document. */
export type Access = 'read' | 'write' | undefined;

/** How many service calls the runs of a script made: all, those that read cells, those that changed the document. */
export interface ServiceTraffic {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
}

/** A service call that is to fail: before it does anything, after it has done its work, or with every call that follows. */
export interface Failure {
  /** Counted from 1 over all calls of all runs. */
  readonly call: number;
  readonly message: string;
  readonly moment: 'before' | 'after' | 'for good';
}

/** Answers a service's question, e.g. `spreadsheet.timeZone`. Gives `{"value": …}` or `{"error": message}` as JSON. */
export type HostCall = (question: string, argsJson: string) => string;

/** The functions that the realm hands out once, when it starts. */
export interface RealmEntry {
  /** @param argsJson cells as `encodeArguments` writes them @returns what `decodeResult` reads */
  readonly callCustomFunction: (name: string, argsJson: string) => string;
  /** Runs what a page of the add-on calls through google.script.run. Gives `{"value": …}` or `{"error": message}` as JSON. */
  readonly callFromPage: (name: string, argsJson: string) => string;
  /** Runs a menu handler or a trigger. Gives `{"value": …}` or `{"error": message}` as JSON. */
  readonly runFunction: (name: string, argsJson: string, mode: AuthMode) => string;
  /** How often each service method was called since the realm started, e.g. `{"Spreadsheet.getName": 2}`. */
  readonly serviceCalls: () => string;
  /** A `ServiceTraffic` as JSON. */
  readonly serviceTraffic: () => string;
  /** @param call before which another person does something, counted from 1 over all calls of all runs; 0 for none */
  readonly planInterruption: (call: number) => void;
  /** @param failureJson a `Failure`, or null to let every call work */
  readonly planFailure: (failureJson: string) => void;
}

/** The realm calls this with its entry and gets the host's ear in return; it is then removed from the realm's globals. */
export type Connect = (entry: RealmEntry) => HostCall;

/** Starts a realm: first the services, then the add-on's code. Throws what the code throws while loading. */
export type StartRealm = (servicesCode: string, addonCode: string, host: HostCall) => RealmEntry;

/** A cell as it crosses: a blank is null, a date its instant in milliseconds since 1970 (UTC). */
export type CrossingCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly error: string };

/** One cell, a range as rows of cells, or an argument left out. */
export type CrossingArgument =
  | CrossingCell
  | readonly (readonly CrossingCell[])[]
  | { readonly omitted: true };

export type CrossingResult =
  | { readonly value: CrossingCell | readonly (readonly CrossingCell[])[] }
  | { readonly error: string };
