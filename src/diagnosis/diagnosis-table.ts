import { diagnosisTexts as texts } from '../messages/diagnosis/findings';
import type { Language } from '../messages/language';
import { listUnder, sheetColumn, type TableBlock } from '../tables/table-sheet';
import type { StoreDiagnosis } from './diagnose-store';
import { diagnosisInWords, figureInWords, movementInWords } from './diagnosis-in-words';
import { INDICATORS } from './indicators';

type Cell = string | number;

const POINTS = '0.00';

/** The diagnosis as tables: a row per dimension or indicator that has a column, then what there is to say. */
export function diagnosisTables(diagnosis: StoreDiagnosis, language: Language): TableBlock[] {
  const said = [...diagnosisInWords(diagnosis), ...diagnosis.problems.map(({ text }) => text)];
  return [
    ...(diagnosis.trends.length > 0 ? [indicatorTable(diagnosis, language)] : []),
    listUnder(
      texts.heading,
      said.map((text) => text[language]),
    ),
  ];
}

const indicatorTable = (diagnosis: StoreDiagnosis, language: Language): TableBlock => ({
  columns: [
    column('indicator', 140),
    column('figure', 90),
    column('share', 90, '0%'),
    column('lost', 90, '0.000'),
    column('neededAlone', 110, POINTS),
    column('neededTogether', 110, POINTS),
    column('movement', 150),
    column('figures', 220),
  ],
  rows: diagnosis.trends.map((trend) => indicatorRow(diagnosis, trend, language)),
});

const column = (key: Exclude<keyof typeof texts, 'notEnough' | 'heading'>, width: number, format?: string) =>
  sheetColumn(texts[key].zh, texts[key].en, width, format);

function indicatorRow(
  { dimensions, goal, score }: StoreDiagnosis,
  { key, movement, figures }: StoreDiagnosis['trends'][number],
  language: Language,
): Cell[] {
  const dimension = dimensions.find((one) => one.key === key);
  const isAsked = goal !== undefined && score !== undefined && dimension?.score !== undefined;
  const otherwise = isAsked ? texts.notEnough[language] : '';
  const figure = dimension ? dimension.score : figures[figures.length - 1]?.figure;
  return [
    INDICATORS[key].name[language],
    figure === undefined ? '' : figureInWords(key, figure)[language],
    dimension?.share ?? '',
    dimension?.lost ?? '',
    ...[dimension?.neededAlone, dimension?.neededTogether].map((needed) => needed ?? otherwise),
    movementInWords(key, movement)[language],
    figures.map((one) => figureInWords(key, one.figure)[language]).join(' → '),
  ];
}
