/** Numbers values: the engine keeps each format and each style of a workbook once, under a number. */
export class Numbering<T> {
  private readonly numbers = new Map<T, number>();

  of(value: T): number {
    const number = this.numbers.get(value) ?? this.numbers.size + 1;
    this.numbers.set(value, number);
    return number;
  }

  all(): Record<number, T> {
    return Object.fromEntries(Array.from(this.numbers, ([value, number]) => [number, value]));
  }
}
