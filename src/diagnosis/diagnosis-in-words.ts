import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import { diagnosisSentences as sentences } from '../messages/diagnosis/findings';
import { courseNames, indicatorFigures, movementNames } from '../messages/diagnosis/indicators';
import type { Bilingual } from '../messages/language';
import { comparisonWords } from '../messages/standards';
import type { ScoreDimension, ScoreGoal } from '../rules/dimensions';
import { withoutBinaryNoise } from '../rules/figure';
import type { DiagnosedDimension, IndicatorTrend, StoreDiagnosis } from './diagnose-store';
import { INDICATORS, type IndicatorKey, isScoreDimension } from './indicators';
import { courseOf, type Movement } from './trend';

/** The diagnosis in sentences: where the service score loses its points, and what is getting worse. */
export const diagnosisInWords = (diagnosis: StoreDiagnosis): Bilingual[] => [
  ...scoreInWords(diagnosis),
  ...trendsInWords(diagnosis),
];

/** The sentences on where the service score loses its points; what is unknown is said to be unknown. */
export function scoreInWords(diagnosis: StoreDiagnosis): Bilingual[] {
  const { month, noGoal, goal, dimensions, score, extraPoints, unscored, passes, weakest } = diagnosis;
  if (noGoal === 'before the trial') return [sentences.beforeTrial];
  if (noGoal === 'not applicable') return [sentences.targetNotApplicable];
  if (month === undefined) return [nothingToCompare(diagnosis)];
  if (!goal) return [noGoal === 'missing' ? sentences.targetMissing : sentences.targetUnreadable];
  if (score === undefined) return [sentences.weightsUnusable];
  const { target, comparison } = goal;
  const rises = risesOf(dimensions);
  return [
    sentences.score(isoMonth(month), score, target, comparisonWords[comparison], passes),
    ...(extraPoints ? [sentences.extraPoints(extraPoints)] : []),
    ...(diagnosis.isWithoutExtra && passes !== true ? [sentences.withoutExtra] : []),
    ...(unscored.length > 0 ? [sentences.without(namesOf(unscored))] : []),
    ...foreignInWords(diagnosis),
    ...differenceInWords(diagnosis),
    ...(weakest ? costInWords(weakest, goal) : []),
    ...(passes === false
      ? [...(weakest ? aloneInWords(weakest, goal, diagnosis) : []), togetherInWords(rises, goal)]
      : []),
  ];
}

/** What is filled in and says nothing of the score, since it belongs to another indicator. */
function foreignInWords({ indicator, foreign, asked }: StoreDiagnosis): Bilingual[] {
  if (!indicator || foreign.length === 0) return [];
  return [sentences.dimensionsOfAnother(indicator, namesOf(foreign), namesOf(asked))];
}

const namesOf = (keys: readonly ScoreDimension[]): Bilingual[] => keys.map((key) => INDICATORS[key].name);

function nothingToCompare(diagnosis: StoreDiagnosis): Bilingual {
  const { incomparable, monthEnd, trends, asked } = diagnosis;
  const [foreign] = foreignInWords(diagnosis);
  if (foreign) return foreign;
  if (incomparable !== undefined) return sentences.otherIndicator(isoMonth(incomparable), isoDate(monthEnd));
  return trends.some(({ key }) => isScoreDimension(key))
    ? sentences.notFilledIn
    : sentences.nothingKnown(namesOf(asked));
}

/**
 * Says how far the computed score differs from the recorded one. Where a dimension is missing the two have to differ, and
 * where the extra points are the recorded one is higher: nothing is said.
 */
function differenceInWords({ score, recordedScore, unscored, isWithoutExtra }: StoreDiagnosis): Bilingual[] {
  if (score === undefined || recordedScore === undefined || unscored.length > 0) return [];
  if (isWithoutExtra && recordedScore > score) return [];
  return withoutBinaryNoise(score - recordedScore) === 0 ? [] : [sentences.differs(score, recordedScore)];
}

/** The sentence on the points that the dimension costs. */
export function costInWords({ key, score, lost }: DiagnosedDimension, { target }: ScoreGoal): Bilingual[] {
  if (score === undefined || lost === undefined) return [];
  return [sentences.weakest(INDICATORS[key].name, score, target, lost)];
}

function aloneInWords(
  { key, neededAlone }: DiagnosedDimension,
  { highest }: ScoreGoal,
  { monthEnd }: StoreDiagnosis,
): Bilingual[] {
  const { name } = INDICATORS[key];
  return [
    neededAlone === undefined
      ? sentences.notAlone(name, highest)
      : sentences.alone(name, neededAlone, isoDate(monthEnd)),
  ];
}

const togetherInWords = (rises: ReturnType<typeof risesOf>, { highest }: ScoreGoal): Bilingual =>
  rises.length > 0 ? sentences.together(rises) : sentences.outOfReach(highest);

const risesOf = (dimensions: readonly DiagnosedDimension[]) =>
  dimensions.flatMap(({ key, score, neededTogether }) =>
    score === undefined || neededTogether === undefined || neededTogether === score
      ? []
      : [{ name: INDICATORS[key].name, to: neededTogether }],
  );

const trendsInWords = ({ trends }: StoreDiagnosis): Bilingual[] =>
  trends.filter(({ isGettingWorse }) => isGettingWorse).map(trendInWords);

export function trendInWords({ key, movement, figures }: IndicatorTrend): Bilingual {
  const last = figures[figures.length - 1];
  return sentences.moved(
    INDICATORS[key].name,
    movementNames[movement],
    figures.map(({ figure }) => figureInWords(key, figure)),
    last ? isoMonth(last.month) : '',
  );
}

/** The words for which way an indicator moved, and whether that is for the better. */
export function movementInWords(key: IndicatorKey, movement: Movement): Bilingual {
  const moved = movementNames[movement];
  const course = courseOf(INDICATORS[key], movement);
  if (course !== 'better' && course !== 'worse') return moved;
  const { zh, en } = courseNames[course];
  return { zh: `${moved.zh}，${zh}`, en: `${moved.en}, ${en}` };
}

export function figureInWords(key: IndicatorKey, figure: number | undefined): Bilingual {
  return figure === undefined ? movementNames.unknown : indicatorFigures[INDICATORS[key].unit](figure);
}
