import { describe, expect, it } from 'vitest';
import { differences, othersFiles } from '../../build/compare-files';

const ours = new Map([
  ['Code.js', 'function TMALL_PHASE() {}\n'],
  ['appsscript.json', '{ "timeZone": "Asia/Shanghai", "oauthScopes": ["a", "b"] }'],
]);

describe('how what Google holds differs from the add-on', () => {
  const changed = (name: string, text: string) => differences(ours, new Map([...ours, [name, text]]));

  it('not at all', () => {
    expect(differences(ours, new Map(ours))).toEqual([]);
  });

  it('by one byte of code', () => {
    expect(changed('Code.js', 'function TMALL_PHASE() {}')).toEqual(['Code.js is different there']);
    expect(changed('Code.js', 'function TMALL_PHASE() {}\r\n')).toEqual(['Code.js is different there']);
  });

  it('not by the layout of the manifest, but by what it says', () => {
    expect(changed('appsscript.json', '{"oauthScopes":["a","b"],"timeZone":"Asia/Shanghai"}')).toEqual([]);
    expect(changed('appsscript.json', '{"oauthScopes":["b","a"],"timeZone":"Asia/Shanghai"}')).toEqual([
      'appsscript.json is different there',
    ]);
    expect(changed('appsscript.json', 'not JSON')).toEqual(['appsscript.json is different there']);
  });

  it('by a file too few or too many', () => {
    expect(differences(ours, new Map())).toEqual([
      'Code.js is missing there',
      'appsscript.json is missing there',
    ]);
    expect(changed('old.js', '')).toEqual(['old.js should not be there']);
  });
});

describe("files at Google that are not the add-on's", () => {
  const others = (name: string, text: string) => othersFiles([...ours.keys()], new Map([[name, text]]));

  it.each([
    ['appsscript.json', '{}'],
    ['Code.js', 'var a;\n/** help */\nfunction TMALL_PHASE(a, b) { return "an older one"; }'],
    ['Code.js', ''],
    ['Code.js', 'function myFunction() {\n\n}\n'],
    ['代码.js', 'function myFunction() {\n  \n}\n'],
  ])('%s with %j may be replaced', (name, text) => {
    expect(others(name, text)).toEqual([]);
  });

  it.each([
    ['Code.js', 'function invoice() {}'],
    ['Code.js', 'function myFunction() { Logger.log(1); }'],
    ['utils/dates.js', 'function TMALL_PHASE() {}'],
    ['page.html', '<p>'],
  ])('%s with %j may not', (name, text) => {
    expect(others(name, text)).toEqual([name]);
  });
});
