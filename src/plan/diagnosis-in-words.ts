import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import { diagnosisSentences as sentences } from '../messages/diagnosis';
import { indicatorFigures, movementNames } from '../messages/indicators';
import type { Bilingual } from '../messages/language';
import { comparisonWords } from '../messages/standards';
import type { ScoreGoal } from '../rules/dimensions';
import { withoutBinaryNoise } from '../rules/figure';
import { passesMonth } from '../rules/service-score';
import type { DiagnosedDimension, IndicatorTrend, StoreDiagnosis } from './diagnose-store';
import { INDICATORS, type IndicatorKey } from './indicators';

/** Where the service score loses its points, in sentences; what is only unknown is said to be so. */
export function diagnosisInWords(diagnosis: StoreDiagnosis): Bilingual[] {
  const { month, goal, dimensions, score, weakest } = diagnosis;
  if (month === undefined) return [sentences.nothingKnown, ...trendsInWords(diagnosis)];
  if (!goal) return [sentences.targetUnknown, ...trendsInWords(diagnosis)];
  if (score === undefined) return [sentences.weightsUnusable, ...trendsInWords(diagnosis)];
  const { target, comparison } = goal;
  const passes = passesMonth(score, target, comparison);
  const rises = risesOf(dimensions);
  return [
    sentences.score(isoMonth(month), score, target, comparisonWords[comparison], passes),
    ...differenceInWords(diagnosis),
    ...(weakest ? costInWords(weakest, goal) : []),
    ...(passes
      ? []
      : [...(weakest ? aloneInWords(weakest, goal, diagnosis) : []), togetherInWords(rises, goal)]),
    ...trendsInWords(diagnosis),
  ];
}

function differenceInWords({ score, recordedScore }: StoreDiagnosis): Bilingual[] {
  if (score === undefined || recordedScore === undefined) return [];
  return withoutBinaryNoise(score - recordedScore) === 0 ? [] : [sentences.differs(score, recordedScore)];
}

/** What the dimension costs. */
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

export function figureInWords(key: IndicatorKey, figure: number | undefined): Bilingual {
  return figure === undefined ? movementNames.unknown : indicatorFigures[INDICATORS[key].unit](figure);
}
