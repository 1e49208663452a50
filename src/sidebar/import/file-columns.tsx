import { useState } from 'preact/hooks';
import { columnLetters } from '../../cells/column-letters';
import { fieldNames, fileColumnTexts } from '../../messages/import/columns';
import { AMOUNT_FIELD, DAY_FIELD, ORDER_FIELDS, type OrderField } from '../../orders/order-columns';
import type { OrderSettings } from '../../orders/order-settings';
import { missingFields, type RecognisedColumns } from '../../orders/recognise-columns';
import { usePage } from '../model/page-context';
import { chooseFileColumn } from './change-import';
import type { FileReport } from './reading/read-order-files';
import { useImport } from './use-import';

interface FileColumnsProps {
  readonly id: number;
  readonly report: FileReport;
  readonly columns: RecognisedColumns;
}

/** How the columns of a file were understood, for whoever has to correct it. Open where something is missing or doubled. */
export function FileColumns({ id, report, columns }: FileColumnsProps) {
  const { say } = usePage();
  const { settings } = useImport().state;
  const needed = neededFields(columns, settings);
  const unclear = columns.doubled.length > 0 || (report.refusal !== undefined && report.missing.length > 0);
  const [wasOpened, setWasOpened] = useState<boolean>();
  const shown = ORDER_FIELDS.filter(
    (field) =>
      needed.includes(field) || columns.columnOf[field] !== undefined || columns.doubled.includes(field),
  );
  return (
    <details
      class="box"
      open={wasOpened ?? unclear}
      onToggle={({ currentTarget }) => setWasOpened(currentTarget.open)}
    >
      <summary>{say(fileColumnTexts.heading)}</summary>
      <div class="column-list">
        {shown.map((field) => (
          <FieldChoice
            key={field}
            id={id}
            field={field}
            columns={columns}
            isNeeded={needed.includes(field)}
          />
        ))}
      </div>
    </details>
  );
}

interface FieldChoiceProps {
  readonly id: number;
  readonly field: OrderField;
  readonly columns: RecognisedColumns;
  readonly isNeeded: boolean;
}

function FieldChoice({ id, field, columns, isNeeded }: FieldChoiceProps) {
  const { model: page, say } = usePage();
  const { model, state } = useImport();
  const chosen = state.files.find((one) => one.id === id)?.chosen[field];
  const position = chosen ?? columns.columnOf[field];
  const isOpen = position === undefined && (isNeeded || columns.doubled.includes(field));
  const control = `file-${id}-${field}`;
  return (
    <div class="column">
      <label for={control}>{say(fieldNames[field])}</label>
      <select
        id={control}
        value={isOpen ? '' : String(position ?? -1)}
        aria-invalid={isOpen ? 'true' : undefined}
        aria-describedby={isOpen ? `refusal-${id}` : undefined}
        onChange={({ currentTarget }) =>
          chooseFileColumn(model, page, id, field, Number(currentTarget.value))
        }
      >
        {isOpen && (
          <option value="" disabled>
            {say(fileColumnTexts.choose)}
          </option>
        )}
        {!isNeeded && <option value="-1">{say(fileColumnTexts.none)}</option>}
        {columns.headers.map((header, index) => (
          <option key={index} value={String(index)}>
            {`${columnLetters(index + 1)} · ${header || say(fileColumnTexts.blankHeader)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The fields without which a file of this kind gives no sum, whether it has them or not. */
function neededFields(columns: RecognisedColumns, settings: OrderSettings): OrderField[] {
  const { kind, columnOf } = columns;
  const number = kind === 'orders' && columnOf.number === undefined ? 'mainNumber' : 'number';
  const all: OrderField[] = [
    columnOf[number] === undefined ? 'number' : number,
    'state',
    AMOUNT_FIELD[settings.amountBasis],
    'postage',
    'refund',
    DAY_FIELD[settings.dateBasis],
  ];
  // An item file lacks most of them and still tells the titles of orders.
  return kind === 'orders' ? all : missingFields(columns, settings).filter((field) => field === 'number');
}
