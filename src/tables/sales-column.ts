import { remembered } from '../calendar/remembered';
import type { Column } from '../cells/column';
import { salesTargetName } from '../messages/terms';

const PHASES = {
  trial: ['试考', '试考期', '試考', '試考期'],
  formal: ['正式', '正式期', '正式考核期'],
} as const;
const MONTHS = ['个月', '个月末', '個月', '個月末'];
const TARGETS = ['', '目标', '销售目标', '销售额目标', '累计销售额目标', '目標', '銷售額目標'];

/** The column of a node's sales target. One that names no phase, as 第3个月目标 does, is of the trial, which has such nodes. */
export const salesColumn = (phase: 'trial' | 'formal', month: number): Column => columnsOf(phase)(month);

const columnsOf = remembered((phase: 'trial' | 'formal') =>
  remembered((month: number): Column => {
    const { zh, en } = salesTargetName(phase, month);
    const ends = MONTHS.flatMap((months) => TARGETS.map((target) => ({ months, target })));
    const named = PHASES[phase].flatMap((name) =>
      ends.flatMap(({ months, target }) => [
        `${name}${month}${months}${target}`,
        `${name}第${month}${months}${target}`,
      ]),
    );
    const unnamed = ends.flatMap(({ months, target }) => [
      `第${month}${months}${target}`,
      ...(target === '' ? [] : [`${month}${months}${target}`]),
    ]);
    return { headers: [zh, en], also: phase === 'trial' ? [...named, ...unnamed] : named, isMoney: true };
  }),
);
