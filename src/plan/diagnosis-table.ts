import { diagnosisTexts as texts } from '../messages/diagnosis';
import type { Language } from '../messages/language';
import { sheetColumn, type TableBlock } from '../tables/table-sheet';
import type { StoreDiagnosis } from './diagnose-store';
import { diagnosisInWords, figureInWords, movementInWords } from './diagnosis-in-words';
import { INDICATORS } from './indicators';

type Cell = string | number;

const POINTS = '0.00';

/** The diagnosis as a table: a row per dimension or indicator, then what there is to say. */
export function diagnosisTable(diagnosis: StoreDiagnosis, language: Language): TableBlock {
  const columns = [
    column('indicator', 140),
    column('figure', 90),
    column('share', 90, '0%'),
    column('lost', 90, '0.000'),
    column('neededAlone', 110, POINTS),
    column('neededTogether', 110, POINTS),
    column('movement', 150),
    column('figures', 220),
  ];
  const rows: Cell[][] = [
    ...diagnosis.trends.map((trend) => indicatorRow(diagnosis, trend, language)),
    [],
    ...diagnosisInWords(diagnosis).map((sentence) => [sentence[language]]),
    ...diagnosis.problems.map(({ text }) => [text[language]]),
  ];
  return {
    columns,
    rows: rows.map((row) => [...row, ...Array.from({ length: columns.length - row.length }, () => '')]),
  };
}

const column = (key: Exclude<keyof typeof texts, 'notEnough'>, width: number, format?: string) =>
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
