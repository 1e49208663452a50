import { describe, expect, test } from 'vitest';
import { harmlessScript, literalsOf } from '../../build/harmless-script';

/** What a script gives when it is run. */
const run = (script: string): unknown => new Function(`return ${script}`)();

describe('a script for HtmlService', () => {
  test.each([
    ['an address', '"https://example.com//a///b"'],
    ['strokes behind a backslash', String.raw`"a\//b/\/c\\//d"`],
    ['Chinese and a letter of two units', '"天猫\u{1f4c5}é"'],
    ['a Chinese letter behind a backslash', '"a\\天b"'],
    ['control characters', '"a\u0001b\u007fc\u0085d\u2028e\u2029f\tg"'],
    ['a text over two lines', '"a\\\nb"'],
    ['a name of Chinese letters', '({天:1,"猫":2})["天"]'],
    ['a text that ends in a stroke, before a division', '["a/".length/2,"/"]'],
  ])('keeps the value of %s', (_, script) => {
    const made = harmlessScript(script);
    expect(made).toMatch(/^[\n\x20-\x7e]*$/);
    expect(made).not.toContain('//');
    expect(run(made)).toEqual(run(script));
  });

  test.each([
    ['strokes', String.raw`/a\/\/b[/]/`, ['a//b/'], ['a//b', 'a/b/']],
    ['strokes in a class', '/^[//x]+$/', ['/', 'x//'], ['y']],
    ['Chinese letters', '/^[一-龥]天$/', ['猫天'], ['a天', '猫']],
    ['a letter of two units', '/^\u{1f4c5}+$/u', ['\u{1f4c5}\u{1f4c5}'], ['\ud83d']],
    ['a Chinese letter behind a backslash', '/^\\天$/', ['天'], ['\\天']],
    ['escapes', String.raw`/^\d\.\x41\u5929$/`, ['1.A天'], ['1xA天']],
  ])('keeps the sense of a pattern with %s', (_, script, matching, others) => {
    const made = harmlessScript(script);
    expect(made).toMatch(/^[\n\x20-\x7e]*$/);
    expect(made).not.toContain('//');
    const pattern = run(made) as RegExp;
    expect(pattern.flags).toBe((run(script) as RegExp).flags);
    for (const text of matching) expect(pattern.test(text)).toBe(true);
    for (const text of others) expect(pattern.test(text)).toBe(false);
  });

  test('keeps its comments free of strokes and of letters beyond ASCII', () => {
    expect(harmlessScript('/* https://a.b · c */f(1)// more\n')).toBe('/* https:/ /a.b ? c */f(1)\n');
  });

  test('is refused where something harmful stands in its syntax', () => {
    expect(() => harmlessScript('var a\u00a0=1')).toThrow('HtmlService might spoil this place');
    expect(() => harmlessScript('f`\u0001`')).toThrow('HtmlService might spoil this place');
    expect(() => harmlessScript('f(')).toThrow('The script is none');
  });
});

test('the values of a script are told apart', () => {
  expect(literalsOf(String.raw`f("a/b",/\/[天]/g)`)).toEqual(['a/b', '//[天]/g']);
  expect(literalsOf(String.raw`f("a\x2fb",/\x2f[\u5929]/g)`)).toEqual(['a/b', '//[天]/g']);
  expect(literalsOf(String.raw`/\d/`)).not.toEqual(literalsOf('/d/'));
  expect(literalsOf(String.raw`/\./`)).not.toEqual(literalsOf('/./'));
  expect(literalsOf(String.raw`/\x5b/`)).not.toEqual(literalsOf('/[/]/'));
});
