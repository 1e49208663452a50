import type { Belief } from '../../belief';

export default {
  sentence: 'A sidebar is 300 px wide whatever setWidth says.',
  source: { documented: 'workspace/add-ons/concepts/dialogs' },
  leansOn: ['build/local/page/page.css', 'build/local/page/sidebar-panel.ts'],
  probe: { inPage: 'width of the sidebar', expected: 300 },
} satisfies Belief;
