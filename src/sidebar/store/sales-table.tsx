import { formatFigure } from '../../messages/format';
import { salesTexts } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import { usePage } from '../model/page-context';
import { Figure } from '../parts/figure';
import { fitBeside, headCell } from '../parts/fit-beside';
import type { Room } from '../parts/measure-text';
import { nodeOf } from './sales-months';

const COLUMNS = ['sales', 'cumulative', 'expected', 'target'] as const;

interface SalesTableProps {
  readonly line: SalesLine;
  readonly room: Room;
}

/** The figures of the chart. A column that would be blank throughout is left out. */
export function SalesTable({ line, room }: SalesTableProps) {
  const { say } = usePage();
  const rows = line.months.map((month) => ({ ...month, target: nodeOf(line, month)?.target ?? null }));
  const columns = COLUMNS.filter((column) => column === 'sales' || rows.some((row) => row[column] !== null));
  const names = [headCell(say(salesTexts.month)), ...rows.map(({ month }) => ({ text: month }))];
  const figures = columns.map((column) => [
    headCell(say(salesTexts[column])),
    ...rows.map((row) => ({ text: figureText(row[column]) })),
  ]);
  // Where there is no room for them side by side, the figures of a month stand under each other.
  const isNarrow = !fitBeside(names, figures, room);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(salesTexts.month)}</th>
          {isNarrow ? (
            <th scope="col">{say(salesTexts.amounts)}</th>
          ) : (
            columns.map((column) => (
              <th key={column} scope="col">
                {say(salesTexts[column])}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.month}>
            <th scope="row">{row.month}</th>
            {isNarrow ? (
              <td>
                {columns
                  .filter((column) => row[column] !== null)
                  .map((column) => (
                    <p key={column}>
                      {say(salesTexts[column])}{' '}
                      <span class="whole">
                        <Figure text={figureText(row[column])} />
                      </span>
                    </p>
                  ))}
              </td>
            ) : (
              columns.map((column) => (
                <td key={column}>
                  <Figure text={figureText(row[column])} />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const figureText = (value: number | null): string => (value === null ? '' : formatFigure(value, Math.floor));
