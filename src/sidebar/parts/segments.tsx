import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';

interface SegmentsProps<Value extends string> {
  readonly name: string;
  readonly label: Bilingual;
  /** The words of each value, in the order in which they stand. */
  readonly options: Readonly<Record<Value, Bilingual>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few options side by side. They are radio buttons, so that the arrow keys go from one to the next. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, label, options, chosen, onChoose } = props;
  const { say } = usePage();
  return (
    <fieldset class="field segments">
      <legend>{say(label)}</legend>
      <div class="row">
        {(Object.keys(options) as Value[]).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{say(options[value])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
