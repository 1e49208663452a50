import { scoreOf } from '../../rules/dimensions';
import type { Argument } from '../argument';
import { customFunction } from '../custom-function';
import { optionalVectorOf, vectorOf } from '../vector';
import { readDimensions } from './read-dimensions';

const dimensions = {
  name: 'dimensions',
  shape: 'vector',
  help: {
    zh: '各维度得分（0 到 5），一行或一列；空白的维度连同权重一起不计',
    en: 'Scores of the dimensions, 0 to 5, one row or one column; a blank drops out with its weight',
  },
  read: vectorOf('dimensions'),
} as const satisfies Argument;

const weights = {
  name: 'weights',
  shape: 'vector',
  optional: true,
  help: {
    zh: '可选。各维度权重，与 dimensions 等长；省略时各维度相等',
    en: 'Optional. Weights of the dimensions, as many as dimensions; equal where left out',
  },
  read: optionalVectorOf('weights'),
} as const satisfies Argument;

export const TMALL_SERVICE_SCORE = customFunction({
  name: 'TMALL_SERVICE_SCORE',
  args: [dimensions, weights],
  answer: { whole: ({ dimensions, weights }) => scoreOf(readDimensions(dimensions, weights)) },
  help: {
    family: 'service',
    summary: {
      zh: '由各维度得分估算服务分（综合体验分和真实体验分各三个维度，基础服务考核分五个）',
      en: 'A service score estimated from its dimensions: three of either experience score, five of the basic service score',
    },
    returns: {
      zh: '加权平均分，四舍五入到两位小数；全部空白时为空',
      en: 'The weighted mean, rounded to 2 decimals; blank where every dimension is',
    },
    basis: {
      zh: '第五条第三款（权重未公布，由用户提供）',
      en: 'Article 5(3); weights are not published and are the user’s own',
    },
    examples: [
      { given: [[4.5, 4, 5, 4, 3]], gives: 4.1 },
      {
        given: [
          [4, '', 3],
          [0.5, 0.25, 0.25],
        ],
        gives: 3.67,
      },
    ],
  },
});
