/**
 * What the workbook and the script's realm exchange. Only JSON text crosses, so that no object of one side reaches the
 * other.
 */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a service method does to the document. */
export type Access = 'read' | 'write' | undefined;

/**
 * The numbers of service calls that the runs of a script made: all of them, those that read cells, those that changed
 * the document.
 */
export interface ServiceTraffic {
  readonly calls: number;
  readonly reads: number;
  readonly writes: number;
}

/** One service call, as a test traces it. */
export interface ServiceCall {
  /** E.g. `Range.setValues`. */
  readonly method: string;
  readonly access?: Access;
}

/** A service call that is to fail: before it does anything, after it has done its work, or with every call that follows. */
export interface Failure {
  /** The number of the call, counted from 1 over all calls of all runs. */
  readonly call: number;
  readonly message: string;
  readonly moment: 'before' | 'after' | 'for good';
}

/** Answers a service's question, e.g. `spreadsheet.timeZone`. Gives `{"value": …}` or `{"error": message}` as JSON. */
export type HostCall = (question: string, argsJson: string) => string;

/** The functions that the realm hands out once, when it starts. */
export interface RealmEntry {
  /** Calls a custom function. @param argsJson cells as `encodeArguments` writes them @returns what `decodeResult` reads */
  readonly callCustomFunction: (name: string, argsJson: string) => string;
  /** Runs what a page of the add-on calls through google.script.run. Gives `{"value": …}` or `{"error": message}` as JSON. */
  readonly callFromPage: (name: string, argsJson: string) => string;
  /** Runs a menu handler or a trigger. Gives `{"value": …}` or `{"error": message}` as JSON. */
  readonly runFunction: (name: string, argsJson: string, mode: AuthMode) => string;
  /** Gives, as JSON, how often each service method was called since the realm started, e.g. `{"Spreadsheet.getName": 2}`. */
  readonly serviceCalls: () => string;
  /** Gives a `ServiceTraffic` as JSON. */
  readonly serviceTraffic: () => string;
  /**
   * Plans that another person does something. @param call the call before which it is done, counted from 1 over all
   * calls of all runs; 0 for none
   */
  readonly planInterruption: (call: number) => void;
  /** Begins to trace service calls, or ends it. */
  readonly traceCalls: (isOn: boolean) => void;
  /** Gives, as JSON, the `ServiceCall`s since tracing began. */
  readonly tracedCalls: () => string;
  /** Plans a failure. @param failureJson a `Failure`, or null to let every call work */
  readonly planFailure: (failureJson: string) => void;
}

/**
 * The function that the realm calls with its entry, and that gives it the way to ask the host; it is then removed from
 * the realm's globals.
 */
export type Connect = (entry: RealmEntry) => HostCall;

/** Starts a realm: first the services, then the add-on's code. @throws what the code throws while loading */
export type StartRealm = (servicesCode: string, addonCode: string, host: HostCall) => RealmEntry;

/** A cell as it crosses: a blank is null, a date its instant in milliseconds since 1970 (UTC). */
export type CrossingCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly error: string };

/** A range as it crosses. Whole columns of dates are what ranges have most of: they cross as numbers, in half the time. */
export interface CrossingRange {
  readonly rows: readonly (readonly CrossingCell[])[];
  /** Which columns' numbers are all instants of dates, counted from 0; in the others a date says that it is one. */
  readonly ofDates: readonly number[];
}

/** An argument as it crosses: one cell, a range, or an argument that is left out. */
export type CrossingArgument = CrossingCell | CrossingRange | { readonly omitted: true };

export type CrossingResult =
  | { readonly value: CrossingCell | readonly (readonly CrossingCell[])[] }
  | { readonly error: string };
