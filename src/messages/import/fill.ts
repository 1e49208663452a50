import { counted } from '../counted';
import { enList, fenAsFigure, shorten, shortenAll, zhList } from '../format';
import type { Bilingual } from '../language';

export const fillTexts = {
  heading: { zh: '加入月度数据', en: 'Add to monthly rows' },
  hint: {
    zh: '写入“店铺销售额”列（计算值）；官方销售额一列不会改动。',
    en: 'Goes into the column of computed sales; the official column is never touched.',
  },
  store: { zh: '店铺', en: 'Store' },
  chooseStore: { zh: '请选择店铺', en: 'Choose a store' },
  whose: { zh: '文件里的店铺 → 表中的店铺', en: 'Store in the files → store in the rows' },
  leaveOut: { zh: '不写入', en: 'Leave out' },
  apart: { zh: '没有写明店铺的文件逐个选择', en: 'Choose for each file that names no store' },
  months: { zh: '月份', en: 'Months' },
  notOver: { zh: '本月尚未结束', en: 'not over yet' },
  compare: { zh: '与表中数据比较', en: 'Compare with the sheet' },
  comparing: { zh: '正在比较…', en: 'Comparing…' },
  storeMissing: { zh: '请先选择店铺。', en: 'Choose a store first.' },
  storesMissing: {
    zh: '请选择店铺，或选“不写入”。',
    en: 'Choose a store, or "Leave out".',
  },
  allLeftOut: { zh: '请至少为一家选择店铺。', en: 'Choose a store for at least one of them.' },
  monthsMissing: { zh: '请至少选择一个月。', en: 'Choose at least one month.' },
  now: { zh: '现有', en: 'Now' },
  after: { zh: '写入后', en: 'After' },
  newRow: { zh: '新增一行', en: 'a new row' },
  blankCell: { zh: '现为空白', en: 'blank so far' },
  unchanged: { zh: '不变', en: 'unchanged' },
  nothingToChange: {
    zh: '所选月份的数据都已相同，无需写入。',
    en: 'The chosen months hold these sums already; there is nothing to write.',
  },
  filling: { zh: '正在写入…', en: 'Writing…' },
  why: { zh: '差额可能的原因', en: 'What may explain the difference' },
} as const satisfies Record<string, Bilingual>;

export const fillSentences = {
  /** Heads the question what is to be written: into which sheet, old beside new. */
  comparison: (sheetName: string): Bilingual => ({
    zh: `工作表“${shorten(sheetName)}”写入前后`,
    en: `The sheet "${shorten(sheetName)}" before and after`,
  }),
  lacks: (unusable: number): Bilingual => ({
    zh: `缺 ${unusable} 个无法使用的订单`,
    en: `lacks ${unusable} not usable`,
  }),
  nameless: (files: number): Bilingual => ({
    zh: `没有写明店铺的 ${files} 个文件`,
    en: `${counted(files, 'file names no store', 'files name no store')}`,
  }),
  files: (names: readonly string[]): Bilingual => ({
    zh: zhList(shortenAll(names)),
    en: enList(shortenAll(names)),
  }),
  from: (names: readonly string[]): Bilingual => ({
    zh: `← ${zhList(shortenAll(names))}`,
    en: `← ${enList(shortenAll(names))}`,
  }),
  found: (stores: number): Bilingual => ({
    zh: `已按名称找到 ${stores} 家，可展开核对`,
    en: `${counted(stores, 'store')} found by name; open to check`,
  }),
  replaces: (old: string): Bilingual => ({ zh: `替换 ${old}`, en: `replaces ${old}` }),
  replacesFormula: (formula: string): Bilingual => ({
    zh: `替换公式 ${formula}，公式将不再保留`,
    en: `replaces the formula ${formula}, which is then gone`,
  }),
  official: (fen: number): Bilingual => ({
    zh: `官方数字 ${fenAsFigure(fen)} 元`,
    en: `Official figure CNY ${fenAsFigure(fen)}`,
  }),
  fill: (months: number): Bilingual => ({
    zh: `写入 ${months} 个月`,
    en: `Write ${counted(months, 'month')}`,
  }),
  filled: (sheetName: string, filled: number, added: number, before: number): Bilingual => ({
    zh: `已写入工作表“${sheetName}”：更新 ${filled} 行，新增 ${added} 行${before > 0 ? `；另有 ${before} 个月之前已写入，没有重复` : ''}。`,
    en: `Written to the sheet "${sheetName}": ${counted(filled, 'row')} filled, ${counted(added, 'row')} added${before > 0 ? `; ${counted(before, 'month')} had been written before` : ''}.`,
  }),
  writtenBefore: (months: number): Bilingual => ({
    zh: `上次没有写完：${months} 个月已写入，其余仍可写入。`,
    en: `The last writing was not finished: ${counted(months, 'month')} had been written, and the others can be.`,
  }),
  compared: (changes: number): Bilingual => ({
    zh: changes === 0 ? fillTexts.nothingToChange.zh : `${changes} 个月有变化，请核对后写入`,
    en:
      changes === 0
        ? fillTexts.nothingToChange.en
        : `${counted(changes, 'month')} would change; check and write`,
  }),
};
