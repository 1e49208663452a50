/**
 * Milliseconds of processor time, one sample a round. Unlike the time on the wall, this time does not grow when others
 * use the machine; on an idle machine it is the longer of the two, because it counts the collector and the compiler on
 * their own threads.
 */
export type Samples = readonly number[];

/**
 * Times the runs of each round one after the other, in an order that turns with the rounds, so that whatever slows the
 * machine for a while slows them alike.
 * @param prepare makes the runs of one round; its own time does not count
 */
export function takeTurns<Name extends string>(
  rounds: number,
  prepare: (round: number) => Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, Samples>> {
  const samples: Partial<Record<Name, number[]>> = {};
  for (let round = 0; round < rounds; round++) {
    const runs = Object.entries(prepare(round)) as [Name, () => unknown][];
    for (const [name, run] of turned(runs, round)) {
      samples[name] = [...(samples[name] ?? []), millisecondsOf(run)];
    }
  }
  return samples as Record<Name, Samples>;
}

function millisecondsOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const turned = <T>(items: readonly T[], by: number): T[] => {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
};

export function median(samples: Samples): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * The median of the rounds' own ratios: the two runs of one round met the same machine, while runs of different rounds
 * may not have.
 */
export const medianRatio = (samples: Samples, base: Samples): number =>
  median(samples.map((sample, round) => sample / (base[round] ?? Number.NaN)));

/** The median of the rounds' own differences. */
export const medianDifference = (samples: Samples, base: Samples): number =>
  median(samples.map((sample, round) => sample - (base[round] ?? Number.NaN)));
