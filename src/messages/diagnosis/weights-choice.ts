import type { Bilingual } from '../language';

/** The weights of the dimensions, as the report's tab has them. */
export const weightsTexts = {
  sheet: { zh: '维度权重', en: 'Weights' },
  allAlike: { zh: '各维度相同', en: 'All alike' },
  folded: { zh: '考核标准与维度权重', en: 'Standards and weights' },
  insert: { zh: '插入维度权重表', en: 'Insert weights' },
  insertHint: {
    zh: '新建一张工作表，现行考核的各维度权重相同，可改成您类目的权重；只影响诊断和计划。',
    en: 'Adds a sheet in which the dimensions of the score assessed today weigh the same, for you to put in those of your category. Only diagnosis and plan go by it.',
  },
} as const satisfies Record<string, Bilingual>;
