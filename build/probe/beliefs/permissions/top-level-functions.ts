import type { Belief } from '../../belief';

export default {
  sentence: 'Only a function at the top level can be called by name.',
  source: { documented: 'apps-script/guides/menus', untold: 'the words "Script function not found"' },
  leansOn: ['build/local/apps-script/call-function.ts', 'build/wrappers.ts'],
  byHand: 'An item of a menu that names no function says so when it is chosen.',
  harmless: 'A test holds that every name in the menu and in the page is declared at the top level.',
} satisfies Belief;
