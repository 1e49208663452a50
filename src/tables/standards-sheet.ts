import { isoDate } from '../calendar/civil-date';
import { DATE_FORMAT } from '../cells/number-formats';
import type { Bilingual, Language } from '../messages/language';
import {
  comparisonWords,
  exemptionWords,
  selectionWords,
  tierHeader,
  tierNames,
} from '../messages/standards';
import { tableSheetNames } from '../messages/terms';
import { LONGEST_CYCLE } from '../standards/field-rules';
import { shippedStandards } from '../standards/shipped/shipped-standards';
import { type Standard, type StandardField, TIERS } from '../standards/standard';
import { STANDARD_COLUMNS, type StandardKey } from './standard-columns';
import { type Expected, type SheetColumn, sheetColumn, type TableSheet } from './table-sheet';

interface WrittenColumn {
  readonly width: number;
  readonly format?: string;
  readonly cell: (standard: Standard, language: Language) => string | number;
  readonly expected?: Expected | ((language: Language) => Expected);
  /** The field whose source and tier are the cell's note. */
  readonly field?: StandardField;
}

const oneOf =
  (words: Readonly<Record<string, Bilingual>>) =>
  (language: Language): Expected => ({
    kind: 'one of',
    choices: Object.values(words).map((word) => word[language]),
  });

const A_CYCLE: Expected = { kind: 'a number', lowest: 1, highest: LONGEST_CYCLE };
const AN_IDLE_LIMIT: Expected = { kind: 'a number', lowest: 0, highest: LONGEST_CYCLE };
const A_SCORE: Expected = { kind: 'a number', lowest: 0 };

/** Every score that a shipped version goes by, once. */
const indicators = (language: Language): Expected => ({
  kind: 'one of',
  choices: [...new Set(shippedStandards.map(({ score }) => score.indicator[language]))],
});

const nodeList = (nodes: readonly number[]): string => nodes.join(',');

const written: Readonly<Record<StandardKey, WrittenColumn>> = {
  id: { width: 110, cell: ({ id }) => id },
  chineseName: { width: 250, cell: ({ name }) => name.zh },
  englishName: { width: 290, cell: ({ name }) => name.en },
  effectiveDay: {
    width: 96,
    format: DATE_FORMAT,
    expected: { kind: 'a date' },
    cell: ({ effectiveDay }) => isoDate(effectiveDay),
    field: 'effectiveDay',
  },
  selection: {
    width: 80,
    expected: oneOf(selectionWords),
    cell: ({ selection }, language) => selectionWords[selection][language],
  },
  exemption: {
    width: 140,
    expected: oneOf(exemptionWords),
    cell: ({ exemption }, language) => exemptionWords[exemption][language],
    field: 'exemption',
  },
  trialMonths: {
    width: 90,
    format: '0',
    expected: A_CYCLE,
    cell: ({ trial }) => trial.months,
    field: 'trial',
  },
  trialNodes: { width: 90, cell: ({ trial }) => nodeList(trial.nodes), field: 'trial' },
  trialIdleLimit: {
    width: 110,
    format: '0',
    expected: AN_IDLE_LIMIT,
    cell: ({ trial }) => trial.longestIdleRun,
    field: 'continuity',
  },
  formalMonths: {
    width: 90,
    format: '0',
    expected: A_CYCLE,
    cell: ({ formal }) => formal.months,
    field: 'formal',
  },
  formalNodes: { width: 90, cell: ({ formal }) => nodeList(formal.nodes), field: 'formal' },
  formalIdleLimit: {
    width: 110,
    format: '0',
    expected: AN_IDLE_LIMIT,
    cell: ({ formal }) => formal.longestIdleRun,
    field: 'continuity',
  },
  salesComparison: {
    width: 120,
    expected: oneOf(comparisonWords),
    cell: ({ salesComparison }, language) => comparisonWords[salesComparison][language],
    field: 'sales',
  },
  indicator: {
    width: 160,
    expected: indicators,
    cell: ({ score }, language) => score.indicator[language],
    field: 'indicator',
  },
  lowestScore: {
    width: 90,
    format: '0.00',
    expected: A_SCORE,
    cell: ({ score }) => score.lowest,
    field: 'score',
  },
  highestScore: {
    width: 90,
    format: '0.00',
    expected: A_SCORE,
    cell: ({ score }) => score.highest,
    field: 'score',
  },
  scoreComparison: {
    width: 120,
    expected: oneOf(comparisonWords),
    cell: ({ score }, language) => comparisonWords[score.comparison][language],
    field: 'score',
  },
  monthsCounted: {
    width: 110,
    format: '0',
    expected: A_CYCLE,
    cell: ({ score }) => score.monthsCounted,
    field: 'counting',
  },
  statedTarget: {
    width: 120,
    format: '0.00',
    expected: A_SCORE,
    cell: ({ score }) => score.stated?.target ?? '',
    field: 'score',
  },
  statedLimit: {
    width: 120,
    format: '0',
    expected: A_CYCLE,
    cell: ({ score }) => score.stated?.failedMonthLimit ?? '',
    field: 'score',
  },
  source: { width: 160, cell: () => '' },
};

const KEYS = Object.keys(STANDARD_COLUMNS) as StandardKey[];

/** The shipped versions as a sheet to edit: what each cell rests on is its note, and the least of it the last column. */
export const standardsSheet = (language: Language): TableSheet => ({
  name: tableSheetNames.standards,
  columns: [
    ...KEYS.map((key): SheetColumn => {
      const [zh, en] = STANDARD_COLUMNS[key].headers;
      const { width, format, expected } = written[key];
      return sheetColumn(
        zh,
        en,
        width,
        format,
        typeof expected === 'function' ? expected(language) : expected,
      );
    }),
    { header: tierHeader, width: 170, expected: oneOf(tierNames)(language) },
  ],
  rows: shippedStandards.map((standard) => [
    ...KEYS.map((key) => written[key].cell(standard, language)),
    leastOf(standard)[language],
  ]),
  notes: shippedStandards.map((standard) => [
    ...KEYS.map((key) => noteOf(standard, written[key].field, language)),
    '',
  ]),
});

function noteOf({ provenance }: Standard, field: StandardField | undefined, language: Language): string {
  if (!field) return '';
  const { tier, source } = provenance[field];
  return `${tierNames[tier][language]}${language === 'en' ? ': ' : '：'}${source[language]}`;
}

function leastOf({ provenance }: Standard): Bilingual {
  const tiers = Object.values(provenance).map(({ tier }) => TIERS.indexOf(tier));
  return tierNames[TIERS[Math.max(...tiers)] ?? 'inferred'];
}
