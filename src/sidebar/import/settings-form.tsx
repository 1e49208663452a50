import { settingTexts } from '../../messages/import/settings';
import type { OrderSettings } from '../../orders/order-settings';
import { usePage } from '../model/page-context';
import { Segments } from '../parts/segments';
import { changeSettings } from './change-import';
import { useImport } from './use-import';

/** What the rule leaves open, and what only the user knows; each with what it does. */
export function SettingsForm() {
  const { model: page, say } = usePage();
  const { model, state } = useImport();
  const { amountBasis, dateBasis, otherTitles, thirdParties, notB2CValues } = state.settings;
  const change = (settings: Partial<OrderSettings>) => changeSettings(model, page, settings);
  return (
    <details class="box settings">
      <summary>{say(settingTexts.heading)}</summary>
      <div>
        <Segments
          name="amount-basis"
          label={settingTexts.amountBasis}
          options={{ paid: settingTexts.paid, 'paid out': settingTexts['paid out'] }}
          chosen={amountBasis}
          onChoose={(value) => change({ amountBasis: value })}
        />
        <p class="hint">{say(settingTexts.amountHint)}</p>
        <Segments
          name="date-basis"
          label={settingTexts.dateBasis}
          options={{
            completion: settingTexts.completion,
            payment: settingTexts.payment,
            creation: settingTexts.creation,
          }}
          chosen={dateBasis}
          onChoose={(value) => change({ dateBasis: value })}
        />
        <p class="hint">{say(settingTexts.dateHint)}</p>
        <LineList
          id="other-titles"
          label={say(settingTexts.otherTitles)}
          hint={say(settingTexts.otherHint)}
          lines={otherTitles}
          onChange={(lines) => change({ otherTitles: lines })}
        />
        <LineList
          id="third-parties"
          label={say(settingTexts.thirdParties)}
          hint={say(settingTexts.thirdHint)}
          lines={thirdParties}
          onChange={(lines) => change({ thirdParties: lines })}
        />
        <LineList
          id="not-b2c-values"
          label={say(settingTexts.notB2CValues)}
          hint={say(settingTexts.notB2CHint)}
          lines={notB2CValues}
          onChange={(lines) => change({ notB2CValues: lines })}
        />
      </div>
    </details>
  );
}

interface LineListProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Texts, one per line. They count once the field is left, so that files are not read at every key. */
function LineList({ id, label, hint, lines, onChange }: LineListProps) {
  function take(text: string) {
    const typed = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (typed.join('\n') !== lines.join('\n')) onChange(typed);
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={lines.join('\n')}
        onChange={({ currentTarget }) => take(currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
