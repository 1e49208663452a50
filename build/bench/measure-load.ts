import vm from 'node:vm';
import { type Figure, inCount, inMilliseconds } from './figure';
import { neverCompiled } from './start-realm';
import { median, medianDifference, takeTurns } from './take-turns';

const ROUNDS = 301;
const MOST_BYTES = 100_000;
const MOST_MILLISECONDS = 3;

/** Measures what every formula pays before it is answered: Sheets loads the whole script for each. */
export function measureLoad(code: string): Figure[] {
  const bytes = Buffer.byteLength(code);
  const times = takeTurns(ROUNDS, () => {
    const text = neverCompiled(code);
    return { empty: () => runInNewContext(''), loaded: () => runInNewContext(text) };
  });
  const time = medianDifference(times.loaded, times.empty);
  return [
    {
      what: 'Size of Code.js',
      ours: `${inCount(bytes)} bytes`,
      against: '',
      target: '100 KB',
      isReached: bytes <= MOST_BYTES,
    },
    {
      what: 'Loading it, above an empty context',
      ours: inMilliseconds(time),
      against: `${inMilliseconds(median(times.empty))}, the empty context`,
      target: inMilliseconds(MOST_MILLISECONDS),
      isReached: time <= MOST_MILLISECONDS,
    },
  ];
}

const runInNewContext = (code: string): unknown =>
  vm.runInContext(code, vm.createContext(vm.constants.DONT_CONTEXTIFY));
