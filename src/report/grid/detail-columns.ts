import { isoDate } from '../../calendar/civil-date';
import type { Language } from '../../messages/language';
import { gridSentences, type gridTexts } from '../../messages/report/grid';
import { phaseNames } from '../../messages/terms';
import { withoutBinaryNoise } from '../../rules/figure';
import { inWords } from '../explain';
import { failedMonthCount, figureOf, judgedOf } from '../known-figures';
import { problemsInWords } from '../problems-in-words';
import type { JudgedStore } from '../store-report';
import { cell, type GridCell } from './grid-sheet';
import { statusColours } from './palette';
import { centred, column, type StoreColumn } from './store-columns';
import type { StoreFacts } from './store-facts';

/** A column of what is known of a store that was judged; it is blank for any other. */
const ofJudged = (
  key: keyof typeof gridTexts,
  fill: (facts: StoreFacts<JudgedStore>, language: Language) => GridCell,
  width?: number,
): StoreColumn =>
  column(key, width, (facts, language) => (isJudged(facts) ? fill(facts, language) : cell(undefined)));

const isJudged = (facts: StoreFacts): facts is StoreFacts<JudgedStore> => !('problems' in facts.report);

const judged = ({ report }: StoreFacts<JudgedStore>) => judgedOf(report.assessment);

/** In whole CNY: what was sold is rounded down, what is missing is rounded up. */
const yuan = (value: number | undefined, round: (value: number) => number): GridCell =>
  cell(value === undefined ? undefined : round(withoutBinaryNoise(value)), {
    format: 'money',
    align: 'right',
  });

/** "2/4": how many there are, of how many are too many or allowed. */
const ofLimit = (count: number | undefined, limit: number | undefined): GridCell =>
  centred(count === undefined ? undefined : `${count}/${limit ?? '-'}`);

const EXPLANATION_WIDTH = 900;

/** Wide enough for a long name, a version's name and two days; they stand side by side, since a run of one width is one call. */
const TEXT_WIDTH = 200;

/** The second block: what the first rests on. */
export const DETAIL_COLUMNS: readonly StoreColumn[] = [
  column('fullName', TEXT_WIDTH, ({ report }) => cell(report.name)),
  ofJudged(
    'standard',
    ({ report: { assessment } }, language) => cell(assessment.cycle?.standard.name[language]),
    TEXT_WIDTH,
  ),
  ofJudged(
    'cycle',
    ({ report: { assessment } }, language) => {
      const { cycle } = assessment;
      return centred(cycle && gridSentences.days(isoDate(cycle.firstDay), isoDate(cycle.lastDay))[language]);
    },
    TEXT_WIDTH,
  ),
  column('category', undefined, ({ report }) =>
    cell('problems' in report ? report.known?.category : report.category),
  ),
  ofJudged('phase', ({ report: { assessment } }, language) =>
    centred(phaseNames[assessment.cycle?.phase ?? 'not open'][language]),
  ),
  ofJudged('nextNode', ({ report: { assessment } }) =>
    centred({ day: assessment.nextNode.day }, { format: 'date' }),
  ),
  ofJudged('cumulative', (facts) => yuan(judged(facts)?.sales.cumulative, Math.floor)),
  ofJudged('target', (facts) => yuan(figureOf(judged(facts)?.sales.heading.target), Math.ceil)),
  ofJudged('gap', (facts) => yuan(judged(facts)?.sales.gap, Math.ceil)),
  // Nothing cures a miss, so a failed store is not told what to sell.
  ofJudged('needed', (facts, language) => {
    const assessment = judged(facts);
    const needed = assessment?.status === 'failed' ? undefined : assessment?.sales.needed;
    return cell(needed && gridSentences.needed(needed.amount, needed.per)[language]);
  }),
  ofJudged('failedMonths', (facts) =>
    ofLimit(failedMonthCount(facts.report.assessment), figureOf(judged(facts)?.service.limit)),
  ),
  ofJudged('idleRun', (facts) => {
    const continuity = judged(facts)?.continuity;
    return ofLimit(continuity?.longestRun, continuity?.limit);
  }),
  ofJudged('previousCycle', ({ previous }, language) =>
    previous ? centred(previous.name[language], { colour: statusColours[previous.status] }) : cell(undefined),
  ),
  // The same words as the notes, for those who can't see notes.
  column('details', EXPLANATION_WIDTH, ({ report }, language) =>
    cell(
      'problems' in report ? problemsInWords(report.problems, language) : inWords(report.reasons, language),
    ),
  ),
];
