/**
 * This file runs first in the script's realm: it puts Google's services among its globals and hands the workbook the
 * few functions through which it calls the script. To add a service, write its file and name it here.
 */
import { callCustomFunction, callFromPage, runFunction } from './call-function';
import { connectHost } from './connect-host';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import { console, Logger } from './logging';
import { PropertiesService } from './properties-service';
import {
  planFailure,
  planInterruption,
  serviceCalls,
  serviceTraffic,
  traceCalls,
  tracedCalls,
} from './service-calls';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import { Utilities } from './utilities';

Object.assign(globalThis, {
  HtmlService,
  LockService,
  Logger,
  PropertiesService,
  Session,
  SpreadsheetApp,
  Utilities,
  console,
});

connectHost({
  callCustomFunction,
  callFromPage,
  runFunction,
  serviceCalls: () => JSON.stringify(serviceCalls()),
  serviceTraffic: () => JSON.stringify(serviceTraffic()),
  planInterruption,
  traceCalls,
  tracedCalls: () => JSON.stringify(tracedCalls()),
  planFailure: (failureJson) => planFailure(JSON.parse(failureJson) ?? undefined),
});
