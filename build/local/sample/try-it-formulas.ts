/** One live formula for every custom function, on the sample's first store and the day in cell B2. */

import type { CivilDate } from '../../../src/calendar/civil-date';
import type { CustomFunction } from '../../../src/functions/custom-function';
import { formulaOf } from '../../../src/functions/example-formula';
import { TMALL_ELIGIBLE_SALES } from '../../../src/functions/sales/tmall-eligible-sales';
import type { Language } from '../../../src/messages/language';
import { firstStoreRange, targetsRange } from './sample-ranges';

type Name = CustomFunction['name'];

export interface TryItFormula {
  readonly formula: string;
  /** The number of rows that the result takes; one where it is left out. */
  readonly rows?: number;
  /** The columns of the result that hold dates. */
  readonly dates?: readonly string[];
  /** A number format for the result. */
  readonly format?: string;
  /** Whether the result is a text that is too long for one cell. */
  readonly isLong?: true;
}

const MONEY = '#,##0';
/** The day asked about, and the store's onboard date and category, on this sheet. */
const [DAY, ONBOARD, CATEGORY] = ['$B$2', '$B$4', '$B$5'];

/** The formulas of all functions but TMALL_REPORT, which has a place of its own below the others. */
export function tryItFormulas(language: Language, day: CivilDate): Readonly<Record<Name, TryItFormula>> {
  const column = (letter: string) => firstStoreRange(letter, language, day);
  const lang = language === 'zh' ? '' : ', "en"';
  const [months, sales, scores] = [column('D'), column('E'), column('G')];
  const onSales = `${ONBOARD}, ${DAY}, ${months}, ${sales}`;
  const onTargets = `${targetsRange(language)}, ${CATEGORY}`;
  const onAll = `${onSales}, ${scores}, ${onTargets}, ${column('H')}${lang}`;
  return {
    TMALL_PHASE: { formula: `=TMALL_PHASE(${ONBOARD}, ${DAY}${lang})` },
    TMALL_CYCLE: { formula: `=TMALL_CYCLE(${ONBOARD}, ${DAY}${lang})`, dates: ['D', 'E'] },
    TMALL_NODES: { formula: `=TMALL_NODES(${ONBOARD}, ${DAY})`, rows: 4, dates: ['C'] },
    TMALL_NEXT_NODE: { formula: `=TMALL_NEXT_NODE(${ONBOARD}, ${DAY})`, dates: ['B'] },
    TMALL_STANDARD: { formula: `=TMALL_STANDARD(${ONBOARD}, ${DAY}${lang})` },
    TMALL_CYCLE_SALES: { formula: `=TMALL_CYCLE_SALES(${onSales})`, format: MONEY },
    TMALL_QUARTER_TARGET: {
      formula: `=TMALL_QUARTER_TARGET(${ONBOARD}, ${DAY}, ${onTargets})`,
      format: MONEY,
    },
    TMALL_QUARTER_TARGET_MET: {
      formula: `=TMALL_QUARTER_TARGET_MET(${ONBOARD}, ${DAY}, ${months}, ${sales}, ${onTargets})`,
    },
    TMALL_SALES_GAP: { formula: `=TMALL_SALES_GAP(${onSales}, ${onTargets})`, format: MONEY },
    TMALL_REQUIRED_MONTHLY_SALES: {
      formula: `=TMALL_REQUIRED_MONTHLY_SALES(${onSales}, ${onTargets})`,
      format: MONEY,
    },
    TMALL_ELIGIBLE_SALES: {
      formula: formulaOf(TMALL_ELIGIBLE_SALES, TMALL_ELIGIBLE_SALES.help.examples[0]),
      format: MONEY,
    },
    TMALL_FAILED_MONTHS: {
      formula: `=TMALL_FAILED_MONTHS(${ONBOARD}, ${DAY}, ${months}, ${scores}, ${onTargets})`,
    },
    TMALL_SERVICE_MET: {
      formula: `=TMALL_SERVICE_MET(${ONBOARD}, ${DAY}, ${months}, ${scores}, ${onTargets})`,
    },
    TMALL_IDLE_MONTHS: { formula: `=TMALL_IDLE_MONTHS(${onSales})` },
    TMALL_CONTINUITY_MET: { formula: `=TMALL_CONTINUITY_MET(${onSales})` },
    TMALL_SERVICE_SCORE: { formula: '=TMALL_SERVICE_SCORE({4.6, 4.2, 3.9, 4.4, 4.1})', format: '0.00' },
    TMALL_WEAKEST_DIMENSION: { formula: '=TMALL_WEAKEST_DIMENSION({4.6, 4.2, 3.9, 4.4, 4.1}, 4.3)' },
    TMALL_SCORE_NEEDED: {
      formula: '=TMALL_SCORE_NEEDED({4.6, 4.2, 3.9, 4.4, 4.1}, 4.3)',
      rows: 5,
    },
    TMALL_STATUS: { formula: `=TMALL_STATUS(${onAll})` },
    TMALL_EXPLAIN: { formula: `=TMALL_EXPLAIN(${onAll})`, isLong: true },
  };
}
