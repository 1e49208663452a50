import { weakestDimension } from '../../rules/dimensions';
import { lang } from '../arguments';
import { customFunction } from '../custom-function';
import { dimensions, scoreTarget, weights } from './dimension-arguments';
import { readNamedDimensions } from './read-dimensions';

export const TMALL_WEAKEST_DIMENSION = customFunction({
  name: 'TMALL_WEAKEST_DIMENSION',
  args: [dimensions, scoreTarget, weights, lang],
  answer: {
    whole: ({ dimensions: cells, target: goal, weights, lang }) => {
      const dimensions = readNamedDimensions(cells, weights, lang);
      const weakest = goal && weakestDimension(dimensions, goal.target);
      return weakest === undefined ? undefined : dimensions[weakest]?.name;
    },
  },
  help: {
    family: 'service',
    summary: {
      zh: '服务分的哪个维度离目标最远、失分最多（权重占比 × 与目标之差）',
      en: 'The dimension that costs the service score most points against the target: share of the weight times what it lacks',
    },
    returns: {
      zh: '维度名称，并列时取第一个；没有名称时为位置（从 1 数起）；得分全部未知、没有维度低于目标或目标为 - 时为空',
      en: 'Its name, the first of equals, or its position (counted from 1) where it has none; blank where no score is known, none lies below the target, or the target is -',
    },
    basis: {
      zh: '第五条第三款（权重未公布，由用户提供）',
      en: 'Article 5(3); weights are not published and are the user’s own',
    },
    examples: [
      { given: [[4.8, 4.5, 4.7, 4.6, 4.2], 4.6], gives: '纠纷' },
      { given: [[4.8, 4.5, 4.7, 4.6, 4.2], 4.6, '', 'en'], gives: 'Disputes' },
      {
        given: [
          [
            ['goods', 'service'],
            [4.4, 4.5],
          ],
          4.6,
          [0.2, 0.8],
        ],
        gives: 'service',
      },
    ],
  },
});
