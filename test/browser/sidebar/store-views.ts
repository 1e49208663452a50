/** Stores as the server describes them, written by hand. */
import type { Language } from '../../../src/messages/language';
import { nodeOutcomeNames, scoreStateNames } from '../../../src/messages/store/store-view';
import { phaseNames, statusNames } from '../../../src/messages/terms';
import type { StoreAnswer } from '../../../src/sidebar/contract';
import type {
  LifeSpan,
  NodeMark,
  NodeOutcome,
  SalesMonth,
  ScoreMonth,
  StoreView,
} from '../../../src/store/store-view';
import {
  beforeTrial,
  failingDiagnosis,
  passingDiagnosis,
  toldAfterFailing,
  withoutColumns,
} from './diagnosis-views';
import { problems, ROWS } from './sample-answers';

const pick = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

const node = (
  language: Language,
  month: number,
  day: string,
  sales: number,
  target: number | null,
  outcome: NodeOutcome,
): NodeMark => ({ month, day, sales, target, outcome, outcomeLabel: nodeOutcomeNames[outcome][language] });

const span = (
  language: Language,
  phase: LifeSpan['phase'],
  firstDay: string,
  lastDay: string,
  time: LifeSpan['time'],
  more: Partial<LifeSpan> = {},
): LifeSpan => ({
  phase,
  phaseLabel: phaseNames[phase][language],
  firstDay,
  lastDay,
  standardId: '2023-quarterly',
  standardName: pick(language, '2023 年版（按季度节点）', '2023 version (quarterly nodes)'),
  doubt: '',
  time,
  nodes: [],
  ...more,
});

/** yyyy-MM, `count` of them from the first on. */
export function monthsFrom(first: string, count: number): string[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const ordinal = year * 12 + month - 1 + index;
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
  });
}

/** The months of a cycle with what was sold in the first of them; null is a month that nobody knows. */
export function soldIn(first: string, count: number, sold: readonly (number | null)[]): SalesMonth[] {
  let sum: number | null = 0;
  return monthsFrom(first, count).map((month, index) => {
    const sales = sold[index] ?? null;
    sum = sum === null || sales === null ? null : sum + sales;
    return { month, sales, cumulative: sum, expected: null };
  });
}

/** From the running month on, every month as expected. */
const withExpected = (months: readonly SalesMonth[], from: string, sales: number): SalesMonth[] => {
  let sum = months.filter(({ month }) => month < from).pop()?.cumulative ?? 0;
  return months.map((one) => {
    if (one.month < from) return one;
    sum += sales;
    return { ...one, expected: sum };
  });
};

const SCORES: readonly (readonly [number | null, ScoreMonth['state']])[] = [
  [4.72, 'passed'],
  [4.6, 'equal to target'],
  [4.48, 'missed'],
  [4.81, 'passed'],
  [4.8, 'passed'],
  [null, 'no data'],
  [4.7, 'passed'],
  [4.69, 'passed'],
  [4.9, 'passed'],
  [null, 'not judged'],
  [null, 'not judged'],
  [null, 'not judged'],
];

const scoresOf = (language: Language, first: string): ScoreMonth[] =>
  monthsFrom(first, 12).map((month, index) => {
    const [score, state] = SCORES[index] ?? [null, 'not judged'];
    return { month, score, target: 4.6, state, stateLabel: scoreStateNames[state][language] };
  });

export const TRIAL = '晴川食品专营店';
export const FORMAL = '一叶女装旗舰店';
export const UNREADABLE = '春山家居旗舰店';
export const EXEMPT = '极客数码专卖店';
export const LONG_LIVED = '百年老店 Flagship';
export const STORES = [TRIAL, FORMAL, UNREADABLE, EXEMPT, LONG_LIVED];

const TRIAL_SOLD = [41_000, 52_300.5, 58_700, 33_000, 47_500, 61_000, 55_400, 38_900, 62_100];

/** In its trial, with four nodes, of which two are over. */
export function trialStore(language: Language): StoreView {
  const nodes = [
    node(language, 3, '2023-05-31', 152_000.5, 150_000, 'reached'),
    node(language, 6, '2023-08-31', 293_500.5, 300_000, 'missed'),
    node(language, 9, '2023-11-30', 449_900.5, 450_000, 'ahead'),
    node(language, 12, '2024-02-29', 449_900.5, 600_000, 'ahead'),
  ];
  return {
    name: TRIAL,
    date: '2023-11-15',
    category: pick(language, '食品', 'Food'),
    status: 'at risk',
    statusLabel: statusNames['at risk'][language],
    reasons: [
      {
        gravity: 'at risk',
        text: pick(
          language,
          '服务分：本周期已有 2 个月未通过目标 4.6，再有 1 个月即不达标（第四条第二款）。',
          'Service score: 2 months of this cycle did not pass the target of 4.6; one more fails (article 4(2)).',
        ),
      },
      {
        gravity: 'at risk',
        text: pick(
          language,
          '销售额：距第 9 个月节点还差 99.5 元。',
          'Sales: CNY 99.5 short of the month 9 node.',
        ),
      },
      {
        gravity: 'stands',
        text: pick(
          language,
          '销售额：累计 449,900.5 元（第四条第一款）。',
          'Sales: CNY 449,900.5 so far (article 4(1)).',
        ),
      },
      {
        gravity: 'context',
        text: pick(
          language,
          '试考期自 2023-03-01 至 2024-02-29。',
          'The trial runs from 2023-03-01 to 2024-02-29.',
        ),
      },
    ],
    life: [
      span(language, 'exempt', '2023-02-07', '2023-02-28', 'past'),
      span(language, 'trial', '2023-03-01', '2024-02-29', 'present', {
        nodes,
        doubt: pick(language, '未经证实：规则转载', 'unconfirmed: mirror of the rule text'),
      }),
      span(language, 'formal', '2024-03-01', '2025-02-28', 'ahead', {
        phaseLabel: `${phaseNames.formal[language]} 1`,
        standardName: pick(language, '2024 年版（按季度节点）', '2024 version (quarterly nodes)'),
        nodes: [node(language, 12, '2025-02-28', 0, 900_000, 'ahead')],
      }),
    ],
    sales: { months: soldIn('2023-03', 12, TRIAL_SOLD), nodes },
    scores: scoresOf(language, '2023-03'),
    indicator: pick(language, '综合体验分', 'Overall experience score'),
    needs: [
      {
        by: '2023-11-30',
        daysLeft: 15,
        text: pick(
          language,
          '第 9 个月节点：累计店铺销售额须达到 450,000 元，还差 99.5 元，每月 99.5 元。',
          'Month 9 node: cumulative sales of CNY 450,000, CNY 99.5 still missing, CNY 99.5 a month.',
        ),
      },
      {
        by: '2024-02-29',
        daysLeft: 106,
        text: pick(
          language,
          '第 12 个月节点：累计店铺销售额须达到 600,000 元。',
          'Month 12 node: cumulative sales of CNY 600,000.',
        ),
      },
    ],
    forecast: null,
  };
}

export const SUMMARY: Readonly<Record<Language, string>> = {
  zh: '按此预期，最先未达到的是第 12 个月节点（2024-02-29）：累计 461,000.5 元，目标 600,000 元，差 138,999.5 元。',
  en: 'As expected, the first to be missed is the month 12 node (2024-02-29): CNY 461,000.5 cumulative of CNY 600,000, CNY 138,999.5 short.',
};

/** The same if every month from November on sold as much. */
export function forecastStore(language: Language, sales: number): StoreView {
  const view = trialStore(language);
  const months = withExpected(view.sales?.months ?? [], '2023-11', sales);
  return {
    ...view,
    sales: { months, nodes: view.sales?.nodes ?? [] },
    forecast: {
      summary: SUMMARY[language],
      isMissed: true,
      nodes: [
        node(language, 9, '2023-11-30', 450_000, 450_000, 'reached'),
        node(language, 12, '2024-02-29', 461_000.5, 600_000, 'missed'),
      ],
    },
  };
}

/** In its second formal cycle, on the last day of what is needed. */
export function formalStore(language: Language): StoreView {
  const nodes = [node(language, 12, '2023-11-30', 1_234_567.89, 1_200_000, 'reached')];
  return {
    ...trialStore(language),
    name: FORMAL,
    date: '2023-11-30',
    category: pick(language, '女装', 'Womenswear'),
    status: 'on track',
    statusLabel: statusNames['on track'][language],
    reasons: [
      {
        gravity: 'stands',
        text: pick(
          language,
          '销售额：累计 1,234,567.89 元，已达到目标。',
          'Sales: CNY 1,234,567.89, the target is reached.',
        ),
      },
      {
        gravity: 'stands',
        text: pick(language, '持续经营：没有无经营的月份。', 'Continuous operation: no month was idle.'),
      },
    ],
    life: [
      span(language, 'exempt', '2020-11-20', '2020-11-30', 'past'),
      span(language, 'trial', '2020-12-01', '2021-11-30', 'past', {
        nodes: [
          node(language, 6, '2021-05-31', 350_000, null, 'not applicable'),
          node(language, 12, '2021-11-30', 700_000, 600_000, 'reached'),
        ],
      }),
      span(language, 'formal', '2021-12-01', '2022-11-30', 'past', {
        nodes: [node(language, 12, '2022-11-30', 880_000, 900_000, 'missed')],
      }),
      span(language, 'formal', '2022-12-01', '2023-11-30', 'present', { nodes }),
      span(language, 'formal', '2023-12-01', '2024-11-30', 'ahead', {
        nodes: [node(language, 12, '2024-11-30', 0, null, 'unknown')],
      }),
    ],
    sales: { months: soldIn('2022-12', 12, Array(12).fill(102_880.65)), nodes },
    scores: scoresOf(language, '2022-12').map((one, index) => ({ ...one, target: index < 6 ? 4.5 : 4.6 })),
    needs: [
      {
        by: '2023-11-30',
        daysLeft: 0,
        text: pick(language, '本月末服务分须不低于 4.6。', 'The score has to be at least 4.6.'),
      },
    ],
  };
}

/** Before its trial: nothing counts yet. */
export const exemptStore = (language: Language): StoreView => ({
  ...trialStore(language),
  name: EXEMPT,
  status: 'exempt',
  statusLabel: statusNames.exempt[language],
  category: '',
  reasons: [
    { gravity: 'stands', text: pick(language, '2023-11-30 前为免考期。', 'Exempt until 2023-11-30.') },
  ],
  life: [
    span(language, 'exempt', '2023-11-02', '2023-11-30', 'present'),
    span(language, 'trial', '2023-12-01', '2024-11-30', 'ahead', {
      nodes: [node(language, 3, '2024-02-29', 0, 100_000, 'ahead')],
    }),
  ],
  sales: null,
  scores: [],
  indicator: null,
  needs: [],
});

/** Eight cycles: its exemption, its trial and four formal ones are over. */
export function longLivedStore(language: Language): StoreView {
  const formal = (number: number, year: number, time: LifeSpan['time']) =>
    span(language, 'formal', `${year}-08-01`, `${year + 1}-07-31`, time, {
      phaseLabel: `${phaseNames.formal[language]} ${number}`,
    });
  return {
    ...formalStore(language),
    name: LONG_LIVED,
    life: [
      span(language, 'exempt', '2017-07-10', '2017-07-31', 'past'),
      span(language, 'trial', '2017-08-01', '2018-07-31', 'past'),
      formal(1, 2018, 'past'),
      formal(2, 2019, 'past'),
      formal(3, 2020, 'past'),
      formal(4, 2021, 'past'),
      formal(5, 2022, 'present'),
      formal(6, 2023, 'ahead'),
    ],
  };
}

export const shown = (view: StoreView, language: Language): Extract<StoreAnswer, { kind: 'shown' }> => ({
  kind: 'shown',
  spot: { sheet: ROWS, row: 2 + STORES.indexOf(view.name) * 12, column: 1 },
  view,
  ...withoutColumns(language),
});

/** Failed: nothing is needed any more, and what comes is told. */
export const failedAnswer = (language: Language): ReturnType<typeof shown> => ({
  ...shown(
    {
      ...trialStore(language),
      status: 'failed',
      statusLabel: statusNames.failed[language],
      needs: [],
    },
    language,
  ),
  diagnosis: failingDiagnosis(language),
  afterFailing: toldAfterFailing(language),
});

/** What the server answers of each of them. */
export function answerOf(store: string, language: Language): StoreAnswer {
  switch (store) {
    case UNREADABLE:
      return { kind: 'unreadable', problems: problems(language, 2) };
    case FORMAL:
      return { ...shown(formalStore(language), language), diagnosis: passingDiagnosis(language) };
    case EXEMPT:
      return { ...shown(exemptStore(language), language), ...beforeTrial(language) };
    case LONG_LIVED:
      return shown(longLivedStore(language), language);
    default:
      return {
        ...shown({ ...trialStore(language), name: store }, language),
        diagnosis: failingDiagnosis(language),
        diagnosisProblems: problems(language, 1),
      };
  }
}

/** The trial store with other months and targets in its chart. */
export const sellingAs = (
  language: Language,
  months: readonly SalesMonth[],
  targets: readonly (readonly [month: number, target: number | null, outcome: NodeOutcome])[] = [],
): StoreAnswer => {
  const nodes = targets.map(([month, target, outcome]) =>
    node(language, month, `${months[month - 1]?.month}-28`, 0, target, outcome),
  );
  return shown({ ...trialStore(language), sales: { months, nodes } }, language);
};
