import { formatFigure } from '../../../messages/format';
import { salesTexts } from '../../../messages/store-tab';
import type { SalesLine } from '../../../report/store-view/store-view';
import { Figure } from '../parts/figure';
import { usePage } from '../state/page-context';
import { nodeOf } from './sales-months';

type Column = 'sales' | 'cumulative' | 'expected' | 'target';

/** The figures of the chart. A column that would be blank throughout is left out. */
export function SalesTable({ line }: { readonly line: SalesLine }) {
  const { say } = usePage();
  const rows = line.months.map((month) => ({ ...month, target: nodeOf(line, month)?.target ?? null }));
  const columns = (['sales', 'cumulative', 'expected', 'target'] as const).filter(
    (column: Column) => column === 'sales' || rows.some((row) => row[column] !== null),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(salesTexts.month)}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(salesTexts[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.month}>
            <th scope="row">{row.month}</th>
            {columns.map((column) => (
              <td key={column}>
                <FigureCell value={row[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ value }: { readonly value: number | null }) {
  return value === null ? null : <Figure text={formatFigure(value, Math.floor)} />;
}
