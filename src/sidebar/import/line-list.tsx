interface LineListProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** Texts, one per line. They count once the field is left, so that files are not read at every key. */
export function LineList({ id, label, hint, lines, onChange }: LineListProps) {
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
