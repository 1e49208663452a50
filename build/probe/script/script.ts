import { type Belief, isPageProbe, type Place, type SheetProbe } from '../belief';
import { plain } from '../plain';
import { gives, sees, tries } from './cell-functions';
import { echo, giveKind, giveText } from './page-answers';
import { claimFile, removeSheets, requireOwnFile, settings, takeSettings, withSettings } from './probe-file';
import { writeResults } from './write-results';

/** The text that a cell shows while its formula waits for the script. */
const LOADING = /Loading\.\.\.|正在加载/;

export type Probes = Readonly<Record<string, Pick<Belief, 'probe'>>>;

/** What a step came to. `wait` asks for the same step again, a little later. */
export type StepOutcome =
  | { readonly kind: 'done' | 'wait' }
  | { readonly kind: 'seen'; readonly observed: unknown };

/**
 * What the script of the probe does at Google, by the names that its page, its menu and its cells call it by. One call is one
 * step of one probe, so that none of them can end the others.
 */
export function probeScript(probes: Probes) {
  const probeOf = (id: string): SheetProbe => {
    const probe = probes[id]?.probe;
    if (!probe || isPageProbe(probe)) throw new Error(`There is no probe ${id} for the script.`);
    return probe;
  };
  return {
    onOpen: () => {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open the probe', 'openProbe').addToUi();
    },
    openProbe: () => {
      const page = HtmlService.createHtmlOutputFromFile('probe').setTitle('Probe');
      SpreadsheetApp.getUi().showSidebar(page);
    },
    /** Begins a run, or refuses a file that holds sheets of others. */
    probeBegin: () => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      claimFile(file);
      removeSheets(file);
      return takeSettings(file);
    },
    probeStep: (id: string, step: 'set up' | 'observe'): StepOutcome => {
      const probe = probeOf(id);
      const file = SpreadsheetApp.getActiveSpreadsheet();
      requireOwnFile(file);
      return step === 'set up' ? setUp(file, probe) : observe(file, probe);
    },
    /** Puts the file back as it was, but for the table of results. */
    probeEnd: (rows: string[][]) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      requireOwnFile(file);
      settings(file).putBack();
      removeSheets(file);
      writeResults(file, rows);
      return true;
    },
    probeEcho: echo,
    probeGive: giveKind,
    probeText: giveText,
    sees,
    gives,
    tries,
  };
}

const NAME = 'probe at work';

function setUp(file: Place['file'], probe: SheetProbe): StepOutcome {
  removeSheets(file);
  const sheet = file.insertSheet(NAME, 1);
  withSettings(file, probe);
  probe.setUp?.({ file, sheet });
  SpreadsheetApp.flush();
  return { kind: 'done' };
}

function observe(file: Place['file'], probe: SheetProbe): StepOutcome {
  const sheet = file.getSheetByName(NAME);
  if (!sheet) throw new Error('The sheet of the probe is gone.');
  const observed = plain(probe.observe({ file, sheet }));
  SpreadsheetApp.flush();
  return LOADING.test(JSON.stringify(observed)) ? { kind: 'wait' } : { kind: 'seen', observed };
}
