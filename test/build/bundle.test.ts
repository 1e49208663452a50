import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Addon } from '../../build/bundle';
import { catalogue } from '../../src/functions/catalogue';
import { builtAddon } from '../support/built-addon';

const TOP_LEVEL = [
  'answerSidebar',
  'onInstall',
  'onOpen',
  'openSidebar',
  'showFunctionReference',
  'useInThisSpreadsheet',
];

let addon: Addon;
beforeAll(async () => {
  addon = await builtAddon();
});

/** The longest part of a text that a bundler need not escape. */
const asBundled = (text: string): string =>
  text.split(/["'`\\\n]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Loads the add-on in a context that lacks what Apps Script lacks, and every Google service besides. */
const loadInBareContext = (): vm.Context => {
  const context = vm.createContext({});
  vm.runInContext(addon.code, context);
  return context;
};

describe('the script that Google loads', () => {
  test('loads where no service is present, as in AuthMode.NONE', () => {
    expect(loadInBareContext).not.toThrow();
  });

  test('answers from text dates without asking for any service', () => {
    const answer = vm.runInContext('TMALL_PHASE("2022-07-08", "2022-08-01")', loadInBareContext());
    expect(answer).toBe('试考期');
  });

  test('declares the custom functions, the menu handlers and the endpoint at the top level, and nothing else', () => {
    const context = loadInBareContext();
    const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
    expect(functions.sort()).toEqual([...TOP_LEVEL, ...catalogue.map(({ name }) => name)].sort());
    expect(Object.keys(context).filter((name) => typeof context[name] !== 'function')).toEqual([
      'TmallAssessment',
    ]);
  });

  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    '%s stands directly under its JSDoc, with every argument described in one line',
    (name, entry) => {
      const names = entry.args.map((argument) => argument.name);
      const [, comment = ''] =
        addon.code
          .split(`\nfunction ${name}(${names.join(', ')}) {`)[0]
          ?.split(/\n(?=\/\*\*\n(?:(?!\/\*\*\n)[\s\S])*$)/) ?? [];
      expect(comment).toMatch(/^\/\*\*\n( \*.*\n)+ \*\/$/);
      expect(comment).toContain('\n * @customfunction\n');
      const described = [...comment.matchAll(/^ \* @param \{[^}]+\} (\w+) .+$/gm)].map((match) => match[1]);
      expect(described).toEqual(names);
    },
  );

  test('says "Optional." in words, since Sheets knows no sign for it', () => {
    for (const { args } of catalogue) {
      for (const { optional, help } of args) expect(help.en.startsWith('Optional.')).toBe(optional === true);
    }
  });

  test('names every menu handler that the menu calls', () => {
    const items: string[] = [];
    const menu = {
      addItem: (_: string, handler: string) => {
        items.push(handler);
        return menu;
      },
      addToUi: () => undefined,
    };
    const context = vm.createContext({
      Session: { getActiveUserLocale: () => 'zh_CN' },
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
    });
    vm.runInContext(`${addon.code}; onInstall({});`, context);
    expect(items).not.toEqual([]);
    for (const handler of items) expect(typeof context[handler]).toBe('function');
  });

  test('asks for two scopes, runs on V8, and keeps Chinese time', () => {
    expect(JSON.parse(addon.manifest)).toEqual({
      timeZone: 'Asia/Shanghai',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('holds no arrow function, whose body V8 would read twice', () => {
    const comments = /^\/\*\*\n( \*.*\n)+ \*\/$/gm;
    expect(addon.code.replace(comments, '')).not.toContain('=>');
  });

  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    'holds of the help of %s only the comment that Sheets shows',
    (name, { help, args }) => {
      const run = addon.code.replace(/^\/\*\*\n( \*.*\n)+ \*\/$/gm, '');
      expect(run).toContain(`function ${name}(`);
      const said = [help.summary, help.returns, ...args.map((argument) => argument.help)];
      for (const { zh, en } of said) {
        expect(run).not.toContain(asBundled(zh));
        expect(run).not.toContain(asBundled(en));
      }
      // The text of an example's call stands in no other part of the script.
      expect(run).not.toContain('2022-07-08","2022-');
      expect(run).not.toMatch(/\bhelp:/);
    },
  );

  test('is bundled from the manifest that stands at the top', () => {
    expect(addon.manifest).toBe(readFileSync(new URL('../../appsscript.json', import.meta.url), 'utf8'));
  });
});
