import type { Language } from '../../messages/language';
import { storeTableTexts as texts } from '../../messages/store-view';
import { inSheetName, sheetColumn, type TableSheet } from '../../tables/table-sheet';
import type { NodeMark, ScoreMonth, StoreView } from './store-view';

type Cell = string | number;

const MONEY = '#,##0.00';
const WIDTH = 110;

/** The view as a table: the present cycle month by month, then the store's life, then what there is to say. */
export function storeTable(view: StoreView, language: Language): TableSheet {
  const columns = [
    column('month'),
    column('sales', MONEY),
    column('cumulative', MONEY),
    column('expectedSales', MONEY),
    column('node'),
    column('target', MONEY),
    column('score', '0.00'),
    column('scoreTarget', '0.00'),
    column('state'),
  ];
  const rows = [
    ...monthRows(view),
    [],
    ...view.life.map((span) => [span.phaseLabel, span.firstDay, span.lastDay, span.standardName, span.doubt]),
    [],
    ...textsOf(view, language).map((text) => [text]),
  ];
  return {
    name: texts.name(inSheetName(view.name), view.date),
    columns,
    rows: rows.map((row) => [...row, ...Array.from({ length: columns.length - row.length }, () => '')]),
  };
}

const column = (key: Exclude<keyof typeof texts, 'name'>, format?: string) =>
  sheetColumn(texts[key].zh, texts[key].en, WIDTH, format);

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
