import { inCount, inMilliseconds } from './figure';

/** What a doubling may cost: twice as much, and what a processor's caches and the collector take for more. */
export const MOST_OF_A_DOUBLING = 2.5;
const ROUNDS = 3;

/** What something costs at sizes that double. */
export interface Growth {
  readonly what: string;
  readonly unit: string;
  /** Milliseconds of processor time by size, rising: the least of a few rounds, which others on the machine blur least. */
  readonly costs: readonly { readonly size: number; readonly milliseconds: number }[];
  /** The dearest doubling, as a multiple of what half the size costs. */
  readonly worst: number;
}

export interface Growing {
  readonly what: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Makes what is measured; its own time does not count. */
  readonly prepare: (size: number) => () => unknown;
}

/** Measures the sizes in turns, so that whatever slows the machine for a while slows them alike. */
export async function growthOf({ what, unit, sizes, prepare }: Growing): Promise<Growth> {
  const least = new Map(sizes.map((size) => [size, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of sizes) {
      const taken = await millisecondsOf(prepare(size));
      least.set(size, Math.min(taken, least.get(size) ?? taken));
    }
  }
  const costs = [...least].map(([size, milliseconds]) => ({ size, milliseconds }));
  const doublings = costs
    .slice(1)
    .map(({ milliseconds }, index) => milliseconds / (costs[index]?.milliseconds ?? 0));
  return { what, unit, costs, worst: Math.max(...doublings) };
}

async function millisecondsOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export const isTooDear = ({ worst }: Growth): boolean => worst > MOST_OF_A_DOUBLING;

/** Its cells in a table. */
export const cellsOfGrowth = (growth: Growth): readonly string[] => [
  growth.what,
  `${growth.costs.map(({ size }) => inCount(size)).join(' · ')} ${growth.unit}`,
  growth.costs.map(({ milliseconds }) => inMilliseconds(milliseconds)).join(' · '),
  `${growth.worst.toFixed(1)}×`,
  isTooDear(growth) ? 'MISSED' : 'reached',
];

export const GROWTH_HEADERS = [
  'Measured',
  'At',
  'Costs',
  'Dearest doubling',
  `Under ${MOST_OF_A_DOUBLING}×`,
] as const;
