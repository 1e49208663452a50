import type { DimensionView } from '../../diagnosis/diagnosis-view';
import {
  diagnosisTabSentences,
  lostInWords,
  shareInWords,
  diagnosisTabTexts as texts,
} from '../../messages/diagnosis/diagnosis-section';
import { formatFigure } from '../../messages/format';
import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';
import { type Cell, fitBeside, headCell } from '../parts/fit-beside';
import type { Room } from '../parts/measure-text';

const NEEDS = ['alone', 'together'] as const;

const DIMENSION_COLUMNS = ['score', 'share', 'lost', ...NEEDS] as const;
type DimensionColumn = (typeof DIMENSION_COLUMNS)[number];

const isNeed = (column: DimensionColumn): boolean => NEEDS.some((need) => need === column);

/** What stands in the dimension's row; undefined for nothing. An unknown score is said to be unknown. */
function dimensionFigure(
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

interface DimensionTableProps {
  readonly month: string;
  readonly dimensions: readonly DimensionView[];
  readonly room: Room;
}

/**
 * The dimensions with what they cost and, where the score would not pass, what they must rise to. A column that
 * would be blank throughout is left out.
 */
export function DimensionTable({ month, dimensions, room }: DimensionTableProps) {
  const { say } = usePage();
  const columns = DIMENSION_COLUMNS.filter(
    (column) => column === 'score' || dimensions.some((one) => dimensionFigure(one, column) !== undefined),
  );
  const figureOf = (one: DimensionView, column: (typeof columns)[number]): string => {
    const figure = dimensionFigure(one, column);
    return figure ? say(figure) : '';
  };
  const cells = (head: string, textOf: (one: DimensionView) => string): Cell[] => [
    headCell(head),
    ...dimensions.map((one) => ({ text: textOf(one), isBold: one.isWeakest })),
  ];
  const names = cells(say(texts.dimension), ({ name }) => name);
  const inColumns = columns.map((column) => cells(say(texts[column]), (one) => figureOf(one, column)));
  // Where there is no room for them side by side, the figures of a dimension stand under each other.
  const isPiled = !fitBeside(names, inColumns, room);
  return (
    <>
      <table class={isPiled ? 'dimensions piled' : 'dimensions'}>
        <caption>{say(diagnosisTabSentences.ofMonth(month))}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.dimension)}</th>
            {isPiled ? (
              <th scope="col">{say(texts.figures)}</th>
            ) : (
              columns.map((column) => (
                <th key={column} scope="col">
                  {say(texts[column])}
                </th>
              ))
            )}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((one) => {
            const figures = columns.map((column) => ({ column, figure: figureOf(one, column) }));
            return (
              <tr key={one.key} class={one.isWeakest ? 'weakest' : undefined}>
                <th scope="row">
                  {one.name}
                  {one.isWeakest && <span class="for-ears">{` (${say(texts.weakest)})`}</span>}
                </th>
                {isPiled ? (
                  <td>
                    {figures.map(
                      ({ column, figure }) =>
                        figure && <p key={column}>{`${say(texts[column])} ${figure}`}</p>,
                    )}
                  </td>
                ) : (
                  figures.map(({ column, figure }) => <td key={column}>{figure}</td>)
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {columns.some(isNeed) && <p class="hint">{say(texts.neededHint)}</p>}
    </>
  );
}
