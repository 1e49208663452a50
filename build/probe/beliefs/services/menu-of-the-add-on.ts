import type { Belief } from '../../belief';

export default {
  sentence: 'The menu of an add-on shows what addToUi was given, under the name of the add-on.',
  source: { documented: 'apps-script/guides/menus' },
  leansOn: ['build/local/apps-script/menu.ts'],
  byHand: 'Extensions menu: the items stand under the name of the add-on.',
} satisfies Belief;
