import { compactMoney } from '../../messages/format';
import type { Language } from '../../messages/language';
import type { SalesLine } from '../../store/store-view';
import { type Amount, knownAmounts, lastExpected, type TargetAmount, targetAmounts } from './chart-amounts';
import { NODE_SYMBOLS } from './node-symbols';

/** How many targets can all be named; of more, some are left out. */
const FEW = 4;

export interface AmountLabel extends Amount {
  readonly text: string;
  /** What is sold is told from what is wanted by the colour of its line. */
  readonly isSold: boolean;
  readonly matters: boolean;
}

/** What was sold, what comes next, what would come of it, and then the other targets, the last first. */
export function wantedLabels(line: SalesLine, language: Language): AmountLabel[] {
  const targets = targetAmounts(line);
  const [next, ...later] = targets.filter(({ outcome }) => outcome === 'ahead');
  const over = targets.filter(({ outcome }) => outcome !== 'ahead');
  const sold = ({ index, amount }: Amount): AmountLabel => ({
    index,
    amount,
    text: compactMoney(amount, language),
    isSold: true,
    matters: true,
  });
  const wanted = ({ index, amount, outcome }: TargetAmount): AmountLabel => ({
    index,
    amount,
    text: `${outcome === 'ahead' ? '' : `${NODE_SYMBOLS[outcome]} `}${compactMoney(amount, language)}`,
    isSold: false,
    matters: targets.length <= FEW,
  });
  const end = lastExpected(line.months);
  return [
    ...knownAmounts(line.months).flat().slice(-1).map(sold),
    ...(next ? [wanted(next)] : []),
    ...(end ? [sold(end)] : []),
    ...[...over, ...later].reverse().map(wanted),
  ];
}
