import { isoMonth } from '../calendar/civil-month';
import { diagnosisTexts as texts } from '../messages/diagnosis';
import { movementNames } from '../messages/indicators';
import type { Language } from '../messages/language';
import { inSheetName, sheetColumn, type TableSheet } from '../tables/table-sheet';
import type { StoreDiagnosis } from './diagnose-store';
import { diagnosisInWords, figureInWords } from './diagnosis-in-words';
import { INDICATORS } from './indicators';

type Cell = string | number;

const POINTS = '0.00';

/** The diagnosis as a table: a row per dimension or indicator, then what there is to say. */
export function diagnosisTable(store: string, diagnosis: StoreDiagnosis, language: Language): TableSheet {
  const columns = [
    column('indicator', 140),
    column('figure', 90),
    column('share', 90, '0%'),
    column('lost', 90, '0.000'),
    column('neededAlone', 110, POINTS),
    column('neededTogether', 110, POINTS),
    column('movement', 110),
    column('figures', 220),
  ];
  const month = diagnosis.month === undefined ? '' : isoMonth(diagnosis.month);
  const rows: Cell[][] = [
    ...diagnosis.trends.map((trend) => indicatorRow(diagnosis, trend, language)),
    [],
    ...diagnosisInWords(diagnosis).map((sentence) => [sentence[language]]),
    ...diagnosis.problems.map(({ text }) => [text[language]]),
  ];
  return {
    name: textOf(texts.sheet(inSheetName(store), month)),
    columns,
    rows: rows.map((row) => [...row, ...Array.from({ length: columns.length - row.length }, () => '')]),
  };
}

const textOf = ({ zh, en }: TableSheet['name']): TableSheet['name'] => ({ zh: zh.trim(), en: en.trim() });

const column = (key: Exclude<keyof typeof texts, 'sheet'>, width: number, format?: string) =>
  sheetColumn(texts[key].zh, texts[key].en, width, format);

function indicatorRow(
  { dimensions }: StoreDiagnosis,
  { key, movement, figures }: StoreDiagnosis['trends'][number],
  language: Language,
): Cell[] {
  const dimension = dimensions.find((one) => one.key === key);
  const figure = dimension ? dimension.score : figures[figures.length - 1]?.figure;
  return [
    INDICATORS[key].name[language],
    figure === undefined ? '' : figureInWords(key, figure)[language],
    dimension?.share ?? '',
    dimension?.lost ?? '',
    dimension?.neededAlone ?? '',
    dimension?.neededTogether ?? '',
    movementNames[movement][language],
    figures.map((one) => figureInWords(key, one.figure)[language]).join(' → '),
  ];
}
