import { remembered } from '../../calendar/remembered';
import { cellText, isBlank } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { foldText } from '../../cells/read-text';
import type { MergedCells } from './sheet-cells';

/*
 * Rows without a month and a figure that are of no store: notes, signatures, headings over a group of stores.
 */

/** How a note begins, whatever stands beside it: 制表：小王 and, some cells further, 审核：老李. */
const NOTE_BEGINS =
  /^(?:注|备注|備註|说明|說明|附注|附件|※|更新|制表|填表|填报|编制|審核|审核|复核|统计(?:时间|日期|口径|范围)|数据(?:来源|截至|截止|更新)|截至|截止|口径|notes?\b|remarks?\b|sources?\b|updated\b|prepared by|checked by|as of\b)/i;
/** A sentence, an item of a list (1、…) or an asterisk. */
const SENTENCE = /[:：。；;]|^\*|^[(（]?\d{1,2}[)）、.．]\s*\S/;
/** No store's name is longer. */
const LONGEST_NAME = 40;

interface NotedColumns {
  readonly store: number;
  readonly onboard: number | undefined;
  readonly category: number | undefined;
}

const beginsNote = remembered((text: string): boolean => NOTE_BEGINS.test(text.trim()));

/**
 * Whether a row is a note. A store that has its day of opening or its category is none, whatever stands before its name.
 * @param row without a month and a figure
 */
export function isNote(row: readonly unknown[], { store, onboard, category }: NotedColumns): boolean {
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const [only = -1, ...others] = filled;
  const text = row[only];
  if (typeof text !== 'string') return false;
  const isFilled = (column: number | undefined) => column !== undefined && !isBlank(row[column]);
  if (beginsNote(text))
    return only === store || !isFilled(store) || !(isFilled(onboard) || isFilled(category));
  if (others.length > 0) return isOfUnits(row, filled);
  return only !== store || SENTENCE.test(text.trim()) || text.trim().length > LONGEST_NAME;
}

/** What a template shows before the rows that are to be filled in. */
const EXAMPLE = /^[(（【[]?\s*(?:填写)?(?:示例|样例|范例|樣例|範例)|^(?:e\.g\.|example\s*[:：])/i;

/** Whether the name of a store says that its row is an example: 示例：某某旗舰店. */
export const isExample = (cell: unknown): boolean => typeof cell === 'string' && saysExample(cell);

const saysExample = remembered((text: string): boolean => EXAMPLE.test(text.trim()));

const UNIT =
  /^[([（【]?\s*(?:单位[:：]?\s*)?(?:人民币|[千万萬]?元|万|萬|分|个|件|月|日期|文本|数字|必填|选填|%|rmb|cny|text|date|number|yyyy[-/.]mm(?:[-/.]dd)?)\s*[)\]）】]?$/i;

export const isUnit = (text: string): boolean => UNIT.test(text.trim());

/** A row of units under the headers: 元 below the sales, 分 below the score, 文本 below the names. */
const isOfUnits = (row: readonly unknown[], filled: readonly number[]): boolean =>
  filled.every((column) => isUnit(cellText(row[column])));

/** 二、专营店 or 【家居】. */
const LISTED = /^(?:[一二三四五六七八九十]{1,2}[、.．]\s*\S|[【[].*[】\]]$)/;
/** Words behind the name of a category where it is that of a group: 家居组, 家居类目. */
const GROUP = /(?:组|類目|类目|类|店铺|部|专区|板块|事业部|group)$/i;

interface HeadedColumns {
  readonly store: number;
  readonly category: number | undefined;
}

/** Whether a row is a heading over a group of stores: alone in its row, and merged over columns, listed or a category. */
export function isHeading(
  grid: Grid,
  index: number,
  last: number,
  { store, category }: HeadedColumns,
  merged: readonly MergedCells[],
): boolean {
  const row = grid[index] ?? [];
  const text = row[store];
  if (typeof text !== 'string' || isBlank(text) || row.some((cell, at) => at !== store && !isBlank(cell)))
    return false;
  if (LISTED.test(text.trim()) || isMergedOver(merged, index, store)) return true;
  if (category === undefined) return false;
  const name = foldText(text);
  const names = new Set([name, name.replace(GROUP, '')]);
  return grid.some((cells, at) => at > last && names.has(foldText(cellText(cells[category]))));
}

const isMergedOver = (merged: readonly MergedCells[], row: number, column: number): boolean =>
  merged.some(
    ({ rows, columns }) =>
      columns.count > 1 &&
      columns.first <= column + 1 &&
      columns.first + columns.count > column + 1 &&
      rows.first <= row + 1 &&
      rows.first + rows.count > row + 1,
  );
