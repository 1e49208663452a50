import {
  INDICATOR_KEYS,
  INDICATORS,
  type IndicatorKey,
  type IndicatorUnit,
} from '../src/diagnosis/indicators';
import { WEIGHT_COLUMNS } from '../src/diagnosis/weights-table';
import type { Bilingual } from '../src/messages/language';
import { afterFailingSentences as told } from '../src/messages/store/after-failing';

const UNITS: Readonly<Record<IndicatorUnit, Bilingual>> = {
  points: { zh: '分，与服务分同一分制，如 4.6', en: 'points of the score’s own scale, such as 4.6' },
  share: {
    zh: '0 到 100% 的百分比：92%、0.92；单写 92 会被拒绝',
    en: 'a share from 0 to 100%: 92% or 0.92; a bare 92 is refused',
  },
  duration: {
    zh: '时长，不超过一天：35、35秒、2分钟、1分30秒；不写单位时为秒，标题以“(分钟)”或“(min)”结尾时为分钟',
    en: 'a duration of a day at most: 35, 35 s, 2 min, 1 min 30 s; without a unit it is seconds, or minutes where the header ends with (分钟) or (min)',
  },
  count: { zh: '当月数，如 12000 或 1.2万', en: 'the month’s count, such as 12000' },
};

const BETTER = { higher: '↑ higher · 越高越好', lower: '↓ lower · 越低越好' } as const;

/** The days of an example. */
const [AN_END, THE_FIRST, THE_LAST] = ['2024-06-30', '2024-07-01', '2024-07-31'] as const;

/**
 * Makes docs/diagnosis.md: the columns that the diagnosis goes by, from where they are defined, and what comes after
 * failing.
 */
export const diagnosisDocument = (): string =>
  [
    '# Diagnosis · 诊断',
    '',
    '<!-- Made from src/diagnosis, src/plan and src/messages by `npm run docs`. Edit those, not this page. -->',
    '',
    'The sidebar’s *Store* tab says where a store’s service score loses its points, what each dimension must rise to for the score to pass at the next month’s end, and how the indicators moved over three months. *Export to a sheet* writes it as a table. None of these columns is needed, and no verdict rests on them.',
    '',
    '侧边栏“店铺”页说明服务分失在哪里、每个维度须升到多少才能在下个月末通过，以及各指标近三个月的走势；“导出到工作表”会写成表格。这些列都可以没有，也不影响考核结论。',
    '',
    '## Columns of the monthly rows · 月度数据的列',
    '',
    '| | headers, any of them · 标题（任一） | what it holds · 填什么 | better · 方向 |',
    '|---|---|---|---|',
    ...INDICATOR_KEYS.map(describeIndicator),
    '',
    ...inBoth(
      'Headers are matched like all others, in any order; two that mean the same are listed among the problems and neither is read. A blank cell is unknown, never 0. A cell that can’t be read is listed with its address, is unknown, and costs the store nothing else.',
      '标题的匹配方式与其他列相同，次序不限；含义相同的两列会列入数据问题，都不读取。空白是未知，不是 0。无法识别的单元格会连同地址列出，按未知处理，不影响其他结果。',
    ),
    ...inBoth(
      'Dimensions belong to the score that is assessed. The real experience score (宝贝质量, 物流速度, 服务保障, and 附加分 on top of them, 5 in all at most) is shown from 2025-06-30 on, so these are the ones that a live store fills in. The overall experience score before it had 商品体验, 物流体验 and 服务体验; the basic service score, of versions before 2023, had five. What is filled in under dimensions of another score is named and left out. Extra points that are not filled in count as 0, which is said.',
      '维度属于所考核的那项服务分。2025-06-30 起为店铺真实体验分：宝贝质量、物流速度、服务保障，另加附加分，合计最高 5 分；在营店铺填这几列。此前的店铺综合体验分有商品体验、物流体验、服务体验；2023 年以前各版本的基础服务考核分有五个维度。填了别的服务分的维度，会指出来并不计入；附加分没有填时按 0 计，并会写明。',
    ),
    ...inBoth(
      'The dimensions are those of the last month, up to the as-of date’s own, of which any is known; an unknown one drops out with its weight, and then no score is said to pass. The target is the one of the next month’s end. Scores of another indicator than is assessed then are not compared. A trend runs from the first to the last of three months; where one of the three is unknown, so is the trend.',
      '维度取截至日期当月及以前、至少填了一项的最近一个月；未填的维度连同权重一起不计，此时不说能通过。目标取下个月末适用的服务分目标；当时考核的若是另一项指标，则不作比较。走势看三个月的首尾；三个月中有一个未知，走势即为未知。',
    ),
    '## Weights · 维度权重',
    '',
    ...inBoth(
      `The platform publishes no weights, and they differ by category: without a table all dimensions weigh the same. *Insert weights* in the sidebar adds one: ${columnsOf('en')}. Weights are in any unit (20, 0.2 or 20%). Rows of a category are preferred to rows without one. Of the score’s dimensions none may be missing; write 0 for one that is not assessed. A row whose category no store has is named.`,
      `平台没有公布权重，各类目也不同：没有权重表时各维度相同。侧边栏的“插入维度权重表”会新建一张：${columnsOf('zh')}。权重单位不限（20、0.2 或 20%）；写明类目的行优先于没有写类目的行；该项服务分的各维度都要写，不考核的写 0；没有店铺使用的类目会指出来。`,
    ),
    '## After failing · 不达标之后',
    '',
    ...inBoth(
      `Information only, none of it from the rule text, each sentence with how far it can be trusted. For a store that fails for certain on ${AN_END}:`,
      `仅供参考，均不出自规则原文，每句都注明可信度。以 ${AN_END} 确定不达标的店铺为例：`,
    ),
    ...[
      told.certain(AN_END),
      told.supervision(THE_FIRST, THE_LAST),
      told.cancel,
      told.deposit,
      told.reEntry,
      told.unknown,
    ].flatMap(({ zh, en }) => [`- ${en}`, `  ${zh}`]),
    '',
    '### The annual fee · 年费',
    '',
    ...inBoth(told.annualFee.en, told.annualFee.zh),
  ].join('\n');

const describeIndicator = (key: IndicatorKey): string => {
  const { name, headers, unit, better } = INDICATORS[key];
  const { zh, en } = UNITS[unit];
  return `| ${name.en} · ${name.zh} | ${headers.map((header) => `\`${header}\``).join(' ')} | ${en} · ${zh} | ${BETTER[better]} |`;
};

const columnsOf = (language: 'zh' | 'en'): string =>
  Object.values(WEIGHT_COLUMNS)
    .map(({ headers }) => `\`${headers.join('|')}\``)
    .join(language === 'zh' ? '、' : ', ');

const inBoth = (en: string, zh: string): string[] => [en, '', zh, ''];
