import type { Belief } from '../../belief';

export default {
  sentence: "In AuthMode.NONE only menus, the user's locale, Utilities and logging work.",
  source: { documented: 'workspace/add-ons/concepts/editor-auth-lifecycle' },
  leansOn: ['build/local/apps-script/auth-mode.ts'],
  byHand: "Test deployment, Installed and not Enabled: the language of the menu is the account's.",
} satisfies Belief;
