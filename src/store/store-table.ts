import { DATE_FORMAT } from '../cells/number-formats';
import type { Language } from '../messages/language';
import { storeTableTexts as texts } from '../messages/store/store-view';
import { inSheetName, listUnder, sheetColumn, type TableBlock, type TableSheet } from '../tables/table-sheet';
import type { NodeMark, ScoreMonth, StoreView } from './store-view';

type Cell = string | number;

const MONEY = '#,##0.00';
const WIDTH = 110;

/** The view as a table: the present cycle month by month; below, the store's life and what there is to say. */
export function storeTable(view: StoreView, language: Language): TableSheet {
  const columns = [
    column('month'),
    column('sales', MONEY),
    column('cumulative', MONEY),
    column('expectedSales', MONEY, 140),
    column('node', undefined, 160),
    column('target', MONEY),
    column('score', '0.00'),
    column('scoreTarget', '0.00'),
    column('state'),
  ];
  return {
    name: texts.name(inSheetName(view.name), view.date),
    columns,
    rows: monthRows(view),
    below: [lifeTable(view), listUnder(texts.explanation, textsOf(view, language))],
  };
}

/** The store's life in columns of its own, in which a day is a day and no amount. */
function lifeTable({ life }: StoreView): TableBlock {
  return {
    columns: [
      column('phase'),
      column('firstDay', DATE_FORMAT),
      column('lastDay', DATE_FORMAT),
      column('standard'),
    ],
    rows: life.map(({ phaseLabel, firstDay, lastDay, standardName, doubt }) => [
      phaseLabel,
      firstDay,
      lastDay,
      [standardName, doubt].filter(Boolean).join(' · '),
    ]),
  };
}

const column = (key: Exclude<keyof typeof texts, 'name'>, format?: string, width = WIDTH) =>
  sheetColumn(texts[key].zh, texts[key].en, width, format);

function monthRows({ sales, scores }: StoreView): Cell[][] {
  return (sales?.months ?? []).map(({ month, sales: sold, cumulative, expected }, index) => {
    const node = sales?.nodes.find(({ day }) => day.startsWith(month));
    return [
      month,
      sold ?? '',
      cumulative ?? '',
      expected ?? '',
      ...nodeCells(node),
      ...scoreCells(scores[index]),
    ];
  });
}

const nodeCells = (node: NodeMark | undefined): Cell[] =>
  node ? [`${node.day} ${node.outcomeLabel}`, node.target ?? ''] : ['', ''];

const scoreCells = (month: ScoreMonth | undefined): Cell[] =>
  month ? [month.score ?? '', month.target ?? '', month.stateLabel] : ['', '', ''];

const textsOf = ({ statusLabel, reasons, needs, forecast }: StoreView, language: Language): string[] => [
  statusLabel,
  ...reasons.map(({ text }) => text),
  ...needs.map(({ by, text }) => (language === 'en' ? `By ${by}: ${text}` : `${by} 前：${text}`)),
  ...(forecast ? [forecast.summary] : []),
];
