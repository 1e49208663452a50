import type { DimensionView } from '../../diagnosis/diagnosis-view';
import {
  lostInWords,
  shareInWords,
  diagnosisTabTexts as texts,
} from '../../messages/diagnosis/diagnosis-section';
import { formatFigure } from '../../messages/format';
import type { Bilingual } from '../../messages/language';

const NEEDS = ['alone', 'together'] as const;

export const DIMENSION_COLUMNS = ['score', 'share', 'lost', ...NEEDS] as const;
type DimensionColumn = (typeof DIMENSION_COLUMNS)[number];

export const isNeed = (column: DimensionColumn): boolean => NEEDS.some((need) => need === column);

/** What stands in the dimension's row; undefined for nothing. An unknown score is said to be unknown. */
export function dimensionFigure(
  { score, share, lost, needed }: DimensionView,
  column: DimensionColumn,
): Bilingual | undefined {
  switch (column) {
    case 'score':
      return score === null ? texts.unknown : asTold(formatFigure(score));
    case 'share':
      return share === null ? undefined : asTold(shareInWords(share));
    case 'lost':
      return lost === null ? undefined : asTold(lostInWords(lost));
    case 'alone':
    case 'together':
      return needed ? neededInWords(needed[column], score) : undefined;
  }
}

function neededInWords(needed: number | null, score: number | null): Bilingual {
  if (needed === null) return texts.notEnough;
  return needed === score ? texts.asIs : asTold(formatFigure(needed));
}

const asTold = (text: string): Bilingual => ({ zh: text, en: text });
