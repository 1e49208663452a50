import fc from 'fast-check';
import { dayAt, positionOf } from '../oracle/calendar';
import { type CycleRules, inForceAmong, VERSIONS, type Version } from '../oracle/versions';
import type { Rulebook } from './stores';

const HEADER = {
  zh: [
    '编号',
    '中文名称',
    '英文名称',
    '生效日期',
    '选用方式',
    '免考期',
    '试考期月数',
    '正式期月数',
    '试考节点',
    '正式节点',
    '试考无经营上限',
    '正式无经营上限',
    '销售额比较',
    '服务分比较',
    '服务分名称',
    '服务分最低',
    '服务分最高',
    '服务分计数月数',
    '规定服务分目标',
    '规定月数上限',
    '来源',
  ],
  en: [
    'Id',
    'Chinese name',
    'English name',
    'Effective day',
    'Selection',
    'Exemption',
    'Trial months',
    'Formal months',
    'Trial nodes',
    'Formal nodes',
    'Trial idle limit',
    'Formal idle limit',
    'Sales comparison',
    'Score comparison',
    'Score indicator',
    'Lowest score',
    'Highest score',
    'Months counted',
    'Stated score target',
    'Stated month limit',
    'Source',
  ],
} as const;

const WORDS = {
  zh: {
    byDate: '按日期',
    'the month of opening': '上线当月',
    'three months': '三个月',
    equalPasses: '不低于',
    above: '超过',
  },
  en: {
    byDate: 'by date',
    'the month of opening': 'month of opening',
    'three months': 'three months',
    equalPasses: 'at least',
    above: 'above',
  },
} as const;

type Tongue = keyof typeof HEADER;

/** The cell of the nodes, which is a number for a single node and a text for several. */
const nodesCell = (nodes: readonly number[]): string | number =>
  nodes.length === 1 ? (nodes[0] ?? '') : nodes.join();

function rowOf(version: Version, tongue: Tongue): readonly (string | number)[] {
  const words = WORDS[tongue];
  const { id, inForceFrom, exemptFor, trial, formal, monthsCounted, stated } = version;
  return [
    id,
    '',
    '',
    inForceFrom,
    words.byDate,
    words[exemptFor],
    trial.months,
    formal.months,
    nodesCell(trial.nodes),
    nodesCell(formal.nodes),
    trial.idleRunThatPasses,
    formal.idleRunThatPasses,
    version.equalSalesPass ? words.equalPasses : words.above,
    version.equalScorePasses ? words.equalPasses : words.above,
    '店铺真实体验分',
    0,
    5,
    monthsCounted,
    stated?.score ?? '',
    stated?.limit ?? '',
    '自录',
  ];
}

const tableOf = (versions: readonly Version[], tongue: Tongue): unknown[][] => [
  [...HEADER[tongue]],
  ...versions.map((version) => [...rowOf(version, tongue)]),
];

const lengths = fc.oneof(fc.constantFrom(1, 3, 6, 12, 18, 24), fc.integer({ min: 1, max: 60 }));

const rulesOf = (months: number): fc.Arbitrary<CycleRules> =>
  fc.record({
    months: fc.constant(months),
    nodes: fc
      .uniqueArray(fc.integer({ min: 1, max: months }), { maxLength: 5 })
      .map((nodes) => [...new Set([...nodes, months])].sort((a, b) => a - b)),
    idleRunThatPasses: fc.integer({ min: 0, max: Math.min(months, 8) }),
  });

const divides = (part: number, months: number): boolean => months % part === 0;

/** Days of 2019 to 2030: any day, and those of the shipped versions, whose place the own version then takes. */
const effectiveDays = fc.oneof(
  fc.integer({ min: positionOf('2019-01-02'), max: positionOf('2030-12-31') }).map((at) => dayAt(at).text),
  fc.constantFrom(...VERSIONS.map(({ inForceFrom }) => inForceFrom)),
);

const statedFigures: fc.Arbitrary<NonNullable<Version['stated']>> = fc.record({
  score: fc.integer({ min: 40, max: 48 }).map((tenths) => tenths / 10),
  limit: fc.integer({ min: 1, max: 6 }),
});

const versionWith = (id: string): fc.Arbitrary<Version> =>
  fc.tuple(lengths, lengths).chain(([trialMonths, formalMonths]) => {
    const parts = Array.from({ length: 60 }, (_, index) => index + 1);
    const common = parts.filter((part) => divides(part, trialMonths) && divides(part, formalMonths));
    return fc.record({
      id: fc.constant(id),
      inForceFrom: effectiveDays,
      exemptFor: fc.constantFrom<Version['exemptFor']>('the month of opening', 'three months'),
      trial: rulesOf(trialMonths),
      formal: rulesOf(formalMonths),
      equalSalesPass: fc.boolean(),
      equalScorePasses: fc.boolean(),
      monthsCounted: fc.constantFrom(...common),
      stated: fc.option(statedFigures, { nil: undefined }),
    });
  });

/** Tables, in either language, with one or two versions of somebody's own among the shipped ones. */
export const ownRulebooks: fc.Arbitrary<Rulebook> = fc
  .tuple(versionWith('our-own'), fc.option(versionWith('our-other')), fc.constantFrom<Tongue>('zh', 'en'))
  .filter(([one, other]) => one.inForceFrom !== other?.inForceFrom)
  .map(([one, other, tongue]) => {
    const own = other === null ? [one] : [one, other];
    const kept = VERSIONS.filter(({ inForceFrom }) => own.every((its) => its.inForceFrom !== inForceFrom));
    return { choice: inForceAmong([...kept, ...own]), standards: tableOf(own, tongue) };
  });
