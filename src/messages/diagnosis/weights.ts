import { enList, shorten, zhList } from '../format';
import type { Bilingual } from '../language';

const ofCategory = (category: string): Bilingual =>
  category
    ? { zh: `类目“${shorten(category)}”的`, en: ` for category "${shorten(category)}"` }
    : { zh: '', en: '' };

/** So many categories are named; the others are counted. */
const FEW = 3;
const firstFew = (names: readonly string[]): readonly string[] => names.slice(0, FEW);

export const weightComplaint: Bilingual = {
  zh: '应为 0 或更大的数字，例如 20、0.2 或 20%',
  en: 'expected 0 or more, such as 20, 0.2 or 20%',
};

/** What can be wrong with the table of weights. */
export const weightProblems = {
  dimensionMissing: (row: number): Bilingual => ({
    zh: `维度权重表第 ${row} 行没有维度，应写明维度，例如 物流`,
    en: `row ${row} of the weights names no dimension; expected one such as Logistics`,
  }),
  weightMissing: (row: number): Bilingual => ({
    zh: `维度权重表第 ${row} 行没有权重，应为 0 或更大的数字；不考核的维度写 0`,
    en: `row ${row} of the weights has no weight; expected 0 or more, 0 for a dimension that is not assessed`,
  }),
  sameDimensionTwice: (dimension: Bilingual, category: string, first: number, second: number): Bilingual => ({
    zh: `维度权重表第 ${first} 行和第 ${second} 行都是${ofCategory(category).zh}“${dimension.zh}”，应只有一行`,
    en: `rows ${first} and ${second} of the weights are both for "${dimension.en}"${ofCategory(category).en}; expected one`,
  }),
  dimensionsLacking: (dimensions: readonly Bilingual[], category: string): Bilingual => ({
    zh: `维度权重表缺少${ofCategory(category).zh}${zhList(dimensions.map(({ zh }) => `“${zh}”`))}；不考核的维度写 0`,
    en: `the weights lack ${enList(dimensions.map(({ en }) => `"${en}"`))}${ofCategory(category).en}; write 0 for a dimension that is not assessed`,
  }),
  categoriesUnused: (categories: readonly string[], row: number): Bilingual => ({
    zh: `维度权重表第 ${row} 行起，没有店铺的主营类目是${zhList(firstFew(categories).map((one) => `“${shorten(one)}”`))}${categories.length > FEW ? `等 ${categories.length} 个类目` : ''}，这些权重没有用到：请核对类目名称`,
    en: `from row ${row} on, the weights name ${categories.length === 1 ? 'a category' : `${categories.length} categories`} that no store has (${firstFew(
      categories,
    )
      .map((one) => `"${shorten(one)}"`)
      .join(', ')}${categories.length > FEW ? ', …' : ''}), so nothing goes by them; check the names`,
  }),
  allZero: (category: string): Bilingual => ({
    zh: `维度权重表${ofCategory(category).zh}权重之和为 0，应大于 0`,
    en: `the weights${ofCategory(category).en} add up to 0; expected more than 0`,
  }),
};
