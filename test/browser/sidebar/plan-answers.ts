import type { Language } from '../../../src/messages/language';
import { statusNames } from '../../../src/messages/terms';
import type {
  AheadAnswer,
  PlanAnswer,
  PlanChoice,
  ReportedStatus,
  StoreAhead,
} from '../../../src/sidebar/contract';

export const PLAN = 15;

const store = (
  language: Language,
  name: string,
  status: ReportedStatus,
  tasks: number,
  isPlanned = false,
): StoreAhead => ({ name, status, statusLabel: statusNames[status][language], tasks, isPlanned });

export const CALM = '一叶女装旗舰店';
export const FAILING = '晴川食品专营店';
export const UNKNOWN = '听雨女装专卖店';
export const RECOVERED = '春山家居旗舰店';

/** One that needs nothing, two that need work, and one that the plan still has tasks for. */
export const fewStores = (language: Language): AheadAnswer => ({
  stores: [
    store(language, CALM, 'on track', 0),
    store(language, FAILING, 'failed', 1),
    store(language, UNKNOWN, 'no data', 7),
    store(language, RECOVERED, 'on track', 0, true),
  ],
  days: [],
  without: [],
});

export const manyStores = (language: Language, count = 300): AheadAnswer => ({
  stores: Array.from({ length: count }, (_, index) =>
    store(
      language,
      `一叶女装旗舰店 Yiye Womenswear Flagship ${index}`,
      index % 3 === 0 ? 'at risk' : 'on track',
      index % 3 === 0 ? 12 : 0,
    ),
  ),
  days: [],
  without: [],
});

export const sheetName = (language: Language): string => (language === 'zh' ? '整改计划' : 'Restart plan');

/** What the server answers where all goes well: of the store without figures nothing is decided. */
export const placed = ({ report: { language }, stores }: PlanChoice, isNew: boolean): PlanAnswer => ({
  kind: 'placed',
  id: PLAN,
  sheetName: sheetName(language),
  isNew,
  spot: { sheet: PLAN, row: 7, column: 1 },
  added: isNew ? 8 : 3,
  unneeded: isNew ? 0 : 2,
  stores: stores.map((name) => ({
    name,
    status: 'no data',
    statusLabel: statusNames['no data'][language],
    tasks: 7,
    undecided: name === UNKNOWN ? ['service', 'continuity'] : [],
  })),
});

export const withoutHeader = (language: Language): PlanAnswer => ({
  kind: 'without header',
  sheetName: sheetName(language),
  spot: { sheet: PLAN, row: 1, column: 1 },
});
