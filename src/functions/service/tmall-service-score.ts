import { scoreOf } from '../../rules/dimensions';
import type { CustomFunction } from '../custom-function';
import type { FunctionHelp } from '../function-help';
import { readDimensions } from './read-dimensions';

export const TMALL_SERVICE_SCORE: CustomFunction = {
  name: 'TMALL_SERVICE_SCORE',
  args: [
    { name: 'dimensions', shape: 'vector' },
    { name: 'weights', shape: 'vector', optional: true },
  ],
  answer: {
    whole: ([dimensionCells, weightCells]) => scoreOf(readDimensions(asList(dimensionCells), weightCells)),
  },
};

export const help: FunctionHelp = {
  family: 'service',
  summary: {
    zh: '由各维度（商品、物流、售后、咨询、纠纷）得分估算服务分',
    en: 'A service score estimated from its dimensions: goods, logistics, after-sales, consultation, disputes',
  },
  args: {
    dimensions: {
      zh: '各维度得分（0 到 5），一行或一列；空白的维度连同权重一起不计',
      en: 'Scores of the dimensions, 0 to 5, one row or one column; a blank drops out with its weight',
    },
    weights: {
      zh: '可选。各维度权重，与 dimensions 等长；省略时各维度相等',
      en: 'Optional. Weights of the dimensions, as many as dimensions; equal where left out',
    },
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
    { formula: '=TMALL_SERVICE_SCORE({4.5,4,5,4,3})', gives: 4.1 },
    { formula: '=TMALL_SERVICE_SCORE({4,"",3}, {0.5,0.25,0.25})', gives: 3.67 },
  ],
};

const asList = (cells: unknown): readonly unknown[] => (Array.isArray(cells) ? cells : []);
