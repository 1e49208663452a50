import type { Language } from '../../../src/messages/language';
import type { AheadAnswer, DayAhead, NodeAhead, OpenScore } from '../../../src/sidebar/contract';

const NAMES = {
  zh: [
    '晴川食品专营店',
    '一叶女装旗舰店',
    '春山家居旗舰店',
    '极客数码专卖店',
    '墨香图书专营店',
    '初晴家居旗舰店',
  ],
  en: ['Qingchuan Food', 'Yiye Womenswear', 'Chunshan Home', 'Geek Digital', 'Moxiang Books', 'Chuqing Home'],
} as const;

const MONTH_ENDS = [
  ...['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30'],
  ...['2024-07-31', '2024-08-31', '2024-09-30', '2024-10-31', '2024-11-30'],
];

const daysUntil = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse('2023-12-15T00:00:00Z')) / 86_400_000);

const nodeOf = (store: string, day: string, more: Partial<NodeAhead> = {}): NodeAhead => ({
  key: `node@${day}@${store.toLowerCase()}@file`,
  store,
  nodeMonth: 6,
  target: 240_000,
  left: { gap: 33_000, isReached: false },
  unknownMonths: 0,
  ...more,
});

const openOf = (store: string, state: OpenScore['state'], score: number | null = null): OpenScore => ({
  store,
  target: state === 'target missing' ? null : 4.6,
  comparison: 'above',
  score,
  state,
});

const dayOf = (
  day: string,
  nodes: readonly NodeAhead[],
  open: readonly OpenScore[],
  stores: number,
): DayAhead => {
  const untargeted = open.filter(({ state }) => state === 'target missing').length;
  return {
    day,
    daysLeft: daysUntil(day),
    nodes,
    scores: {
      key: `month-end@${day}@file`,
      stores,
      asks: [
        { target: 4.6, comparison: 'above', stores: stores - untargeted },
        ...(untargeted > 0 ? [{ target: null, comparison: 'above' as const, stores: untargeted }] : []),
      ],
      passing: day === MONTH_ENDS[0] ? stores - open.length : 0,
      open,
    },
  };
};

const storesOf = (names: readonly string[]): AheadAnswer['stores'] =>
  names.map((name) => ({ name, status: 'on track', statusLabel: '', tasks: 0, isPlanned: false }));

/** Four stores of every sort, and two that have no days. */
export function someStores(language: Language): AheadAnswer {
  const names = NAMES[language];
  const [reached = '', short = '', untargeted = '', later = '', failed = '', unreadable = ''] = names;
  return {
    stores: storesOf(names),
    days: MONTH_ENDS.map((day, index) =>
      dayOf(
        day,
        index === 0
          ? [
              nodeOf(short, day, { unknownMonths: 2 }),
              nodeOf(untargeted, day, { target: null, left: null }),
              nodeOf(reached, day, { left: { gap: -12_000, isReached: true } }),
            ]
          : index === 5
            ? [nodeOf(later, day, { nodeMonth: 12, left: null })]
            : [],
        [
          ...(index === 0 ? [openOf(short, 'misses', 4.5)] : []),
          openOf(untargeted, 'target missing'),
          ...(index === 0 ? [openOf(reached, 'not filled in')] : []),
        ],
        4,
      ),
    ),
    without: [
      { store: failed, reason: 'failed', from: null },
      { store: unreadable, reason: 'data error', from: null },
      { store: later, reason: 'no standard', from: '2024-11' },
    ],
  };
}

/** One store, with nothing to fill in. */
export function oneStore(language: Language): AheadAnswer {
  const name = NAMES[language][0];
  return {
    stores: storesOf([name]),
    days: MONTH_ENDS.map((day, index) => dayOf(day, index === 2 ? [nodeOf(name, day)] : [], [], 1)),
    without: [],
  };
}

/** Nobody has anything ahead: the only store has failed. */
export function noDays(language: Language): AheadAnswer {
  const name = NAMES[language][0];
  return { stores: storesOf([name]), days: [], without: [{ store: name, reason: 'failed', from: null }] };
}

/** An agency's stores: of the first day each third has a node, and half have no score yet. */
export function manyStores(language: Language, count = 300): AheadAnswer {
  const names = Array.from({ length: count }, (_, index) => `${NAMES[language][index % 6]} ${index + 1}`);
  return {
    stores: storesOf(names),
    days: MONTH_ENDS.map((day, month) =>
      dayOf(
        day,
        names
          .filter((_, index) => index % 3 === month % 3 && month % 3 === 0)
          .map((name) =>
            nodeOf(name, day, { target: 98_765_432_109, left: { gap: 12_345_678_901, isReached: false } }),
          ),
        month === 0
          ? names.filter((_, index) => index % 2 === 0).map((name) => openOf(name, 'not filled in'))
          : [],
        count,
      ),
    ),
    without: names.slice(0, 25).map((store) => ({ store, reason: 'failed', from: null })),
  };
}
