import type { DimensionView } from '../../diagnosis/diagnosis-view';
import {
  diagnosisTabSentences,
  diagnosisTabTexts as texts,
} from '../../messages/diagnosis/diagnosis-section';
import { usePage } from '../model/page-context';
import { DIMENSION_COLUMNS, dimensionFigure, isNeed } from './dimension-figure';

/** Below that, in sixteenths of a rem, the figures of a dimension stand under each other. */
const LEAST_FOR_COLUMNS = 240;

interface DimensionTableProps {
  readonly month: string;
  readonly dimensions: readonly DimensionView[];
  /** The room's width, in sixteenths of a rem. */
  readonly width: number;
}

/**
 * The five dimensions with what they cost and, where the score would not pass, what they must rise to. A column that
 * would be blank throughout is left out.
 */
export function DimensionTable({ month, dimensions, width }: DimensionTableProps) {
  const { say } = usePage();
  const columns = DIMENSION_COLUMNS.filter(
    (column) => column === 'score' || dimensions.some((one) => dimensionFigure(one, column) !== undefined),
  );
  const isNarrow = width < LEAST_FOR_COLUMNS;
  return (
    <>
      <table class="dimensions">
        <caption>{say(diagnosisTabSentences.ofMonth(month))}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.dimension)}</th>
            {isNarrow ? (
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
            const figures = columns.map((column) => ({ column, figure: dimensionFigure(one, column) }));
            return (
              <tr key={one.key} class={one.isWeakest ? 'weakest' : undefined}>
                <th scope="row">
                  {one.name}
                  {one.isWeakest && <span class="for-ears">{` (${say(texts.weakest)})`}</span>}
                </th>
                {isNarrow ? (
                  <td>
                    {figures.map(
                      ({ column, figure }) =>
                        figure && <p key={column}>{`${say(texts[column])} ${say(figure)}`}</p>,
                    )}
                  </td>
                ) : (
                  figures.map(({ column, figure }) => <td key={column}>{figure && say(figure)}</td>)
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
