import { formatFigure } from '../../messages/format';
import { salesTexts } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import { usePage } from '../model/page-context';
import { Figure } from '../parts/figure';
import { nodeOf } from './sales-months';

/** Below that, in sixteenths of a rem, the figures of a month stand under each other. */
const LEAST_FOR_COLUMNS = 220;

const COLUMNS = ['sales', 'cumulative', 'expected', 'target'] as const;

interface SalesTableProps {
  readonly line: SalesLine;
  /** The room's width, in sixteenths of a rem. */
  readonly width: number;
}

/** The figures of the chart. A column that would be blank throughout is left out. */
export function SalesTable({ line, width }: SalesTableProps) {
  const { say } = usePage();
  const rows = line.months.map((month) => ({ ...month, target: nodeOf(line, month)?.target ?? null }));
  const columns = COLUMNS.filter((column) => column === 'sales' || rows.some((row) => row[column] !== null));
  const isNarrow = width < LEAST_FOR_COLUMNS;
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
                      {say(salesTexts[column])} <FigureCell value={row[column]} />
                    </p>
                  ))}
              </td>
            ) : (
              columns.map((column) => (
                <td key={column}>
                  <FigureCell value={row[column]} />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ value }: { readonly value: number | null }) {
  return value === null ? null : <Figure text={formatFigure(value, Math.floor)} />;
}
