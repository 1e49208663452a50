/**
 * A cell as the export means it: out of the `="…"` and the `'` that keep a spreadsheet from changing it, without the
 * spaces and tabs at its ends. NULL is blank.
 */
export function bareCell(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = unwrapped(cell.trim());
  return text.length === 4 && text.toLowerCase() === 'null' ? '' : text;
}

function unwrapped(text: string): string {
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) return text.slice(2, -1).trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}
