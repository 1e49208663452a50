import type { Belief } from '../../belief';

export default {
  sentence: 'Session.getActiveUserLocale() begins with the language: en, zh_CN or zh-CN.',
  source: {
    documented: 'apps-script/reference/base/session, getActiveUserLocale',
    untold: 'how Chinese is written',
  },
  leansOn: ['src/workbook/user-language.ts', 'build/local/headless.ts'],
  probe: { observe: () => Session.getActiveUserLocale(), expected: /^(en|zh([_-](CN|TW|HK|Hans|Hant))?)/ },
  harmless: 'The product looks at the first two letters alone.',
} satisfies Belief;
