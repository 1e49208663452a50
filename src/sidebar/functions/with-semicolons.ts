/**
 * Writes a formula as it is typed where the decimal sign is a comma: arguments are separated by `;`, the columns of an
 * array by `\`, its rows by `;` as everywhere. Texts stay as they are: `=F({"a,b",1.5}, 2)` becomes `=F({"a,b"\1,5};
 * 2)`.
 */
export function withSemicolons(formula: string): string {
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|[{},]|(?<=\d)\.(?=\d)/g, (piece) => {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    if (piece === '.') return ',';
    if (piece === ',') return depth > 0 ? '\\' : ';';
    return piece;
  });
}
