import type { Bilingual } from '../language';

export const firstStepTexts = {
  heading: { zh: '从示例开始', en: 'Start from a sample' },
  whatIsMissing: {
    zh: '此表格里还没有可识别的月度数据。',
    en: 'No sheet of this spreadsheet was recognised as monthly rows.',
  },
  whatSamplesDo: {
    zh: '示例会新建“月度数据”和“考核目标”两张工作表，不会改动任何已有内容。',
    en: 'The sample adds two new sheets, Monthly rows and Targets. Nothing that exists is touched.',
  },
  insert: { zh: '插入示例表', en: 'Insert sample sheets' },
  inserting: { zh: '正在插入…', en: 'Inserting…' },
  inserted: {
    zh: '示例表已插入，可以生成报表了。',
    en: 'The sample sheets are in. You can build the report.',
  },
  ownSheet: { zh: '使用我自己的工作表', en: 'Use a sheet of my own' },
} as const satisfies Record<string, Bilingual>;
