import { scoreNeededAlone, scoresNeededTogether } from '../../rules/score-needed';
import { lang } from '../arguments';
import { customFunction } from '../custom-function';
import { dimensions, scoreTarget, weights } from './dimension-arguments';
import { readNamedDimensions } from './read-dimensions';

export const TMALL_SCORE_NEEDED = customFunction({
  name: 'TMALL_SCORE_NEEDED',
  args: [dimensions, scoreTarget, weights, lang],
  answer: {
    whole: ({ dimensions: cells, target: goal, weights, lang }) => {
      const dimensions = readNamedDimensions(cells, weights, lang);
      if (dimensions.length === 0) return undefined;
      const together = goal && scoresNeededTogether(dimensions, goal);
      return dimensions.map(({ name, score }, index) => [
        name,
        score,
        goal && scoreNeededAlone(dimensions, index, goal),
        together?.[index],
      ]);
    },
  },
  help: {
    family: 'service',
    summary: {
      zh: '各维度要升到多少，服务分才能超过目标（等于不算）：单独提升一个维度，或各维度合计提升最少',
      en: 'What each dimension would have to rise to for the service score to be above the target (equal does not pass): one alone, and all with the least total rise',
    },
    returns: {
      zh: '每个维度一行：名称、得分、只提升它须达到的分（升到 5 也不够时为空）、合计提升最少时的分（权重相同先提升得分最低的；都升到 5 也不够时全为空）；未知的维度和目标为 - 时后两列为空',
      en: 'A row per dimension: name, score, what it alone would have to reach (blank where even 5 is not enough), what it would have to reach in the least total rise (of equal weights the lowest score rises first; blank throughout where even 5 everywhere is not enough); the last two are blank for an unknown dimension and where the target is -',
    },
    basis: {
      zh: '第四条第二款（超过）；第五条第三款（权重未公布，由用户提供）',
      en: 'Article 4(2), above; article 5(3), whose weights are not published and are the user’s own',
    },
    examples: [
      {
        given: [[4.8, 4.5, 4.7, 4.6, 4.2], 4.6],
        gives: [
          ['商品', 4.8, '', 4.8],
          ['物流', 4.5, 4.73, 4.5],
          ['售后', 4.7, 4.93, 4.7],
          ['咨询', 4.6, 4.83, 4.6],
          ['纠纷', 4.2, 4.43, 4.43],
        ],
      },
      {
        given: [
          [
            ['goods', 'service'],
            [4.4, 4.5],
          ],
          4.6,
          [0.2, 0.8],
        ],
        gives: [
          ['goods', 4.4, '', 4.4],
          ['service', 4.5, 4.66, 4.66],
        ],
      },
    ],
  },
});
