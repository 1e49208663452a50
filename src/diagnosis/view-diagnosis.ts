import { isoMonth } from '../calendar/civil-month';
import { courseNames } from '../messages/diagnosis/indicators';
import type { Language } from '../messages/language';
import type { DiagnosedDimension, IndicatorTrend, StoreDiagnosis } from './diagnose-store';
import { figureInWords, scoreInWords } from './diagnosis-in-words';
import type { DiagnosisView, DimensionView, TrendView } from './diagnosis-view';
import { INDICATORS } from './indicators';
import { courseOf } from './trend';

export function viewDiagnosis(diagnosis: StoreDiagnosis, language: Language): DiagnosisView {
  const { month, dimensions, trends } = diagnosis;
  return {
    month: month === undefined ? null : isoMonth(month),
    passes: diagnosis.passes ?? null,
    sentences: scoreInWords(diagnosis).map((sentence) => sentence[language]),
    dimensions: dimensions.map((dimension) => viewDimension(dimension, diagnosis, language)),
    trends: trends.map((trend) => viewTrend(trend, language)),
  };
}

function viewDimension(
  dimension: DiagnosedDimension,
  diagnosis: StoreDiagnosis,
  language: Language,
): DimensionView {
  const { key, score, share, lost, neededAlone, neededTogether } = dimension;
  const isAsked = diagnosis.passes === false && score !== undefined;
  return {
    key,
    name: INDICATORS[key].name[language],
    score: score ?? null,
    share: share ?? null,
    lost: lost ?? null,
    isWeakest: dimension === diagnosis.weakest,
    needed: isAsked ? { alone: neededAlone ?? null, together: neededTogether ?? null } : null,
  };
}

function viewTrend({ key, movement, figures }: IndicatorTrend, language: Language): TrendView {
  const course = courseOf(INDICATORS[key], movement);
  return {
    key,
    name: INDICATORS[key].name[language],
    movement,
    course,
    courseLabel: courseNames[course][language],
    figures: figures.some(({ figure }) => figure !== undefined)
      ? figures.map(({ month, figure }) => ({
          month: isoMonth(month),
          text: figureInWords(key, figure)[language],
        }))
      : [],
  };
}
