import type { Belief } from '../../belief';

export default {
  sentence:
    'Global statements, and onOpen of an add-on that is not yet used in the file, run in AuthMode.NONE.',
  source: { documented: 'workspace/add-ons/concepts/editor-auth-lifecycle' },
  leansOn: ['build/local/workbook/open-script.ts', 'src/menu/menu.ts'],
  byHand: 'In the same deployment the menu has its three items.',
} satisfies Belief;
