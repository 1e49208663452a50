/** One line of the table of figures. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** The figure that ours is held against, measured in the same run. */
  readonly against: string;
  readonly ratio?: number;
  /** The target in words; left out where none was set. */
  readonly target?: string;
  readonly isReached?: boolean;
}

const count = new Intl.NumberFormat('en');

export const inCount = (value: number): string => count.format(value);

export const inMilliseconds = (value: number): string => `${significant(value)} ms`;

/** The value with two digits, which are as many as a median of these keeps from one run to the next. */
const significant = (value: number): string =>
  value < 10 ? value.toFixed(value < 1 ? 2 : 1) : count.format(Math.round(value));

export const HEADERS = ['Measured', 'Ours', 'Against', 'Ratio', 'Target', ''] as const;

export const cellsOf = ({
  what,
  ours,
  against,
  ratio,
  target = '',
  isReached,
}: Figure): readonly string[] => [
  what,
  ours,
  against,
  ratio === undefined ? '' : `${significant(ratio)}×`,
  target,
  isReached === undefined ? '' : isReached ? 'reached' : 'MISSED',
];
