import type { Argument } from '../argument';
import { optionalVectorOf } from '../vector';
import { readNamesAndScores, readScoreGoal } from './read-dimensions';

/*
 * The arguments of the functions that diagnose the dimensions of the service score.
 */

export const dimensions = {
  name: 'dimensions',
  shape: 'vector, or names and vector',
  help: {
    zh: '各维度得分（0 到 5），一行或一列；或者两行（两列），第一行（列）是名称；没有名称的五个是基础服务考核分的商品、物流、售后、咨询、纠纷，综合体验分和真实体验分请写名称；空白是未知，连同权重一起不计',
    en: 'Scores of the dimensions, 0 to 5, one row or column; or two of them, the first with names; five without names are those of the basic service score (goods, logistics, after-sales, consultation, disputes), of the other scores give the names; a blank is unknown and drops out with its weight',
  },
  read: readNamesAndScores,
} as const satisfies Argument;

export const scoreTarget = {
  name: 'target',
  shape: 'value',
  help: {
    zh: '服务分目标；须超过它，等于不算；不适用时写 -',
    en: 'The score target, which has to be exceeded: an equal score does not pass; - where it does not apply',
  },
  read: readScoreGoal,
} as const satisfies Argument;

export const weights = {
  name: 'weights',
  shape: 'vector',
  optional: true,
  help: {
    zh: '可选。各维度权重，与得分等长；省略时各维度相等',
    en: 'Optional. Weights of the dimensions, as many as there are scores; equal where left out',
  },
  read: optionalVectorOf('weights'),
} as const satisfies Argument;
