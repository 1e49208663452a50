import type { Bilingual } from './language';

export const newMonthProblems = {
  below: (row: number): Bilingual => ({
    zh: `月度数据下面第 ${row} 行不是任何店铺的月份（例如合计），新行会落到它下面、也不会计入合计；请先把它移到别处`,
    en: `row ${row} under the monthly rows is no store's month, perhaps a total: new rows would come to stand below it and be missing in it; move it elsewhere first`,
  }),
  fromFormula: (cell: string): Bilingual => ({
    zh: `店铺或月份由单元格 ${cell} 的公式生成，写入新行会破坏它；请在数据的来源处新增月份`,
    en: `the stores or months come from the formula in ${cell}, which new rows would break; add the month where the data comes from`,
  }),
};

export const newMonthRefusals = {
  outOfReach: (month: string, earliest: string, latest: string): Bilingual => ({
    zh: `不能新增 ${month}：可选 ${earliest} 至 ${latest}。`,
    en: `${month} cannot be added: choose from ${earliest} to ${latest}.`,
  }),
  breaksFormula: (cell: string): Bilingual => ({
    zh: `新行会使单元格 ${cell} 的公式出错（#REF!：它的结果要占用这些行），因此没有新增任何行。请先改写该公式，再试一次。`,
    en: `New rows would break the formula in ${cell} (#REF!: its result needs those rows), so none was added. Change that formula first, then try again.`,
  }),
};
