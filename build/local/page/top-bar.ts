/** The bar above the grid: file name, the add-on's menu, time zone, language, download. */
import type { Language } from '../../../src/messages/language';
import { byId, element } from './element';
import type { Opening } from './opening';
import { pageWord } from './page-words';
import { otherZones, USUAL_ZONES } from './time-zones';

export interface TopBarActions {
  readonly chooseZone: (zone: string) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly download: () => void;
}

export function connectTopBar(actions: TopBarActions): void {
  byId('time-zone').addEventListener('change', (event) => actions.chooseZone(chosenIn(event)));
  byId('language').addEventListener('change', (event) => actions.chooseLanguage(chosenIn(event) as Language));
  byId('download').addEventListener('click', actions.download);
}

/** Writes the bar's words in the language, and what is chosen in it. */
export function labelTopBar(opening: Opening, language: Language, zone: string): void {
  const word = (name: Parameters<typeof pageWord>[0]) => pageWord(name, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const name = shownName(opening, language);
  document.title = `${name} – ${word('addon')}`;
  byId('top-bar').setAttribute('aria-label', word('topBar'));
  byId('file-name').textContent = name;
  byId('file-name').title = name;
  byId('file-note').textContent = word(opening.content.kind === 'sample' ? 'sample' : 'copy');
  byId('keys').textContent = word('keys');
  byId('download').textContent = word('download');
  labelSelect('language', word('language'), language);
  byId('time-zone').replaceChildren(
    zoneGroup(word('usualZones'), USUAL_ZONES),
    zoneGroup(word('allZones'), otherZones()),
  );
  labelSelect('time-zone', word('timeZone'), zone);
}

export function shownName(opening: Opening, language: Language): string {
  return opening.content.kind === 'sample' ? pageWord('sampleName', language) : opening.fileName;
}

function labelSelect(id: string, label: string, value: string): void {
  const select = byId(id) as HTMLSelectElement;
  select.setAttribute('aria-label', label);
  select.title = label;
  select.value = value;
}

function zoneGroup(label: string, zones: readonly string[]): HTMLElement {
  return element('optgroup', { label }, ...zones.map((zone) => element('option', { value: zone }, zone)));
}

const chosenIn = (event: Event) => (event.target as HTMLSelectElement).value;
