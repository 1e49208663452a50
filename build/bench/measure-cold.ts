import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type Figure, inMilliseconds } from './figure';
import { monthlyTable, REPORT_DAY, type Row, targetsTable } from './sample-stores';
import { openRealm, type Realm } from './start-realm';
import { median, medianRatio, takeTurns } from './take-turns';

const ROUNDS = 61;
const STORES = 5;
const MONTHS = 24;

/** The script as it was while the sidebar's thinking was still in it: 272 KB, built from 5645d8e. */
const before = brotliDecompressSync(
  readFileSync(new URL('fixtures/code-5645d8e.js.br', import.meta.url)),
).toString();

interface FirstCall {
  readonly name: string;
  /** The arguments, made in the realm before the script is loaded. */
  readonly args: (realm: Realm) => readonly unknown[];
  /** The most that the call may cost, as a share of what it cost with the script of before. */
  readonly most: number;
}

const oneStore = monthlyTable(1, MONTHS).slice(1);
const column = (index: number): Row[] => oneStore.map((row) => [row[index] ?? '']);
const cell = ({ range }: Realm, value: string | number): unknown => range([[value]]);

const CALLS: readonly FirstCall[] = [
  {
    name: 'TMALL_PHASE',
    args: (realm) => [cell(realm, '2022-07-08'), cell(realm, REPORT_DAY)],
    most: 0.45,
  },
  {
    name: 'TMALL_STATUS',
    args: (realm) => [
      cell(realm, oneStore[0]?.[1] ?? ''),
      cell(realm, REPORT_DAY),
      realm.range(column(3)),
      realm.range(oneStore.map(([, , , , sales]) => [typeof sales === 'number' ? sales : 1])),
      realm.range(column(5)),
      realm.range(targetsTable()),
      cell(realm, oneStore[0]?.[2] ?? ''),
    ],
    most: 0.55,
  },
  {
    name: 'TMALL_REPORT',
    args: (realm) => [
      realm.range(monthlyTable(STORES, MONTHS)),
      realm.range(targetsTable()),
      cell(realm, REPORT_DAY),
    ],
    most: 0.65,
  },
];

/**
 * Measures what a cell pays: Sheets loads the script anew for every formula, so that all is compiled anew, and then comes
 * the first call. Both scripts take turns in contexts of their own.
 */
export const measureCold = (code: string): Figure[] =>
  CALLS.map(({ name, args, most }) => {
    const times = takeTurns(ROUNDS, () => ({
      ours: coldCall(code, name, args),
      before: coldCall(before, name, args),
    }));
    const ratio = medianRatio(times.ours, times.before);
    return {
      what: `${name}${name === 'TMALL_REPORT' ? ` of ${STORES} stores` : ''}, cold: script loaded, first call`,
      ours: inMilliseconds(median(times.ours)),
      against: `${inMilliseconds(median(times.before))}, the script of 272 KB before`,
      ratio,
      target: `${most}×`,
      isReached: ratio <= most,
    };
  });

function coldCall(code: string, name: string, argsIn: FirstCall['args']): () => unknown {
  const realm = openRealm();
  const args = argsIn(realm);
  return () => {
    realm.load(code);
    return realm.call(name, ...args);
  };
}
