import type { Row } from './sample-stores';
import { onboardsAndDays, plainMonthlyTable, REPORT_DAY, targetsTable } from './sample-stores';

/** A question that a sheet can ask of the add-on or of the engine's own functions. Row 1 of the sheet holds headers. */
export interface Question {
  readonly name: string;
  /** What a formula a row may cost, as a multiple of one that answers without looking at its arguments. */
  readonly mostOfFloor: number;
  /** The sheet of so many rows below its headers, and other sheets by name. */
  readonly sheets: (rows: number) => Readonly<Record<string, readonly Row[]>>;
  /** The formulas of one row, each for the same cell. */
  readonly inRow: (row: number) => Formulas;
  /**
   * The formulas that spill the answers of all rows, or of all stores. Our answers stand in the column `ourColumn` of
   * the spill, counted from 1.
   */
  readonly spilled: (rows: number) => Formulas & { readonly answers: number; readonly ourColumn: number };
}

interface Formulas {
  readonly ours: string;
  readonly native: string;
}

const MONTHS = 25;
const TARGETS = 'Targets!$A$1:$I$21';

export const phase: Question = {
  name: 'Phase',
  mostOfFloor: 1.5,
  sheets: (rows) => ({ Rows: [['上线日期', '查询日'], ...onboardsAndDays(rows)] }),
  inRow: (row) => phaseFormulas(`A${row}`, `B${row}`),
  spilled: (rows) => ({
    ...phaseFormulas(`A2:A${rows + 1}`, `B2:B${rows + 1}`),
    answers: rows,
    ourColumn: 1,
  }),
};

/** The formulas for a phase. The commonest phase is asked for first, so that a row seldom needs the other comparisons. */
const phaseFormulas = (onboard: string, day: string): Formulas => ({
  ours: `=TMALL_PHASE(${onboard},${day})`,
  native:
    `=IF(${day}>EOMONTH(${onboard},12),"正式考核期",IF(${day}>EOMONTH(${onboard},0),"试考期",` +
    `IF(${day}>EOMONTH(${onboard},-1),"免考期","未上线")))`,
});

/**
 * The cells of one store in a column. A store's rows stand together, so that a row's formula need only look at these: A
 * store, B onboard, C category, D month, E sales, F score.
 */
const ofStore = (column: string, row: number): string => {
  const first = 2 + MONTHS * Math.floor((row - 2) / MONTHS);
  return `${column}$${first}:${column}$${first + MONTHS - 1}`;
};

const ofAll = (column: string, rows: number): string => `$${column}$2:$${column}$${rows + 1}`;

/**
 * The day before the month's cycle begins, where the month is given by its first day; the months of the cycle come
 * after that day.
 */
const beforeCycle = (onboard: string, month: string): string =>
  `EOMONTH(${onboard},12*INT(((YEAR(${month})-YEAR(${onboard}))*12+MONTH(${month})-MONTH(${onboard})-1)/12))`;

/** Makes a criterion for each cell, since the engine's & makes one text of a whole range. */
const each = (comparison: string, cells: string): string => `SUBSTITUTE("${comparison}#","#",${cells})`;

const beforeTrial = (onboard: string, month: string): string => `${month}<=EOMONTH(${onboard},0)`;

/**
 * The sheets of a question by store. Each store stands once beside the rows, with what a native formula needs of it: H
 * store, I onboard, J score target.
 */
const storeSheets = (rows: number) => {
  const [headers = [], ...months] = plainMonthlyTable(rows / MONTHS, MONTHS);
  const targets = targetsTable();
  const stores = months.filter((_, index) => index % MONTHS === 0);
  const scoreTargetOf = (category: string | number = '') =>
    targets.find(([name]) => name === category)?.[6] ?? '';
  return {
    Rows: [
      [...headers, '', '店铺', '上线日期', '服务分目标', REPORT_DAY],
      ...months.map((row, index) => {
        const [store = '', onboard = '', category] = stores[index] ?? [];
        return stores[index] ? [...row, '', store, onboard, scoreTargetOf(category)] : row;
      }),
    ],
    Targets: targets,
  };
};

const report = (rows: number): string => `=TMALL_REPORT(A1:F${rows + 1},${TARGETS},K1)`;

const perStore = (rows: number) => {
  const last = 1 + rows / MONTHS;
  return { stores: `H2:H${last}`, onboards: `I2:I${last}`, targets: `J2:J${last}`, answers: rows / MONTHS };
};

export const cycleSales: Question = {
  name: 'Cumulative sales of the cycle',
  mostOfFloor: 2,
  sheets: storeSheets,
  inRow: (row) => {
    const months = ofStore('D', row);
    return {
      ours: `=TMALL_CYCLE_SALES(B${row},EOMONTH(D${row},0),${months},${ofStore('E', row)})`,
      native:
        `=IF(${beforeTrial(`B${row}`, `D${row}`)},"",SUMIFS(${ofStore('E', row)},` +
        `${months},">"&${beforeCycle(`B${row}`, `D${row}`)},${months},"<="&D${row}))`,
    };
  },
  spilled: (rows) => {
    const { stores, onboards, answers } = perStore(rows);
    const months = ofAll('D', rows);
    return {
      ours: report(rows),
      native:
        `=IF(${beforeTrial(onboards, '$K$1')},"",SUMIFS(${ofAll('E', rows)},${ofAll('A', rows)},${stores},` +
        `${months},${each('>', beforeCycle(onboards, '$K$1'))},${months},"<="&$K$1))`,
      answers,
      ourColumn: 10,
    };
  },
};

/** A month is judged from its last day on, and fails unless its score is above the target. */
export const failedMonths: Question = {
  name: 'Failed months of the cycle',
  mostOfFloor: 2,
  sheets: storeSheets,
  inRow: (row) => {
    const months = ofStore('D', row);
    const scores = ofStore('F', row);
    return {
      ours: `=TMALL_FAILED_MONTHS(B${row},EOMONTH(D${row},0),${months},${scores},${TARGETS},C${row})`,
      native:
        `=IF(${beforeTrial(`B${row}`, `D${row}`)},"",COUNTIFS(${scores},"<="&VLOOKUP(C${row},${TARGETS},7,FALSE),` +
        `${months},">"&${beforeCycle(`B${row}`, `D${row}`)},${months},"<="&D${row}))`,
    };
  },
  spilled: (rows) => {
    const { stores, onboards, targets, answers } = perStore(rows);
    const months = ofAll('D', rows);
    return {
      ours: report(rows),
      native:
        `=IF(${beforeTrial(onboards, '$K$1')},"",COUNTIFS(${ofAll('A', rows)},${stores},${ofAll('F', rows)},` +
        `${each('<=', targets)},${months},${each('>', beforeCycle(onboards, '$K$1'))},${months},"<="&EOMONTH($K$1+1,-1)))`,
      answers,
      ourColumn: 14,
    };
  },
};
