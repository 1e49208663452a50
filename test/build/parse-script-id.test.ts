import { describe, expect, it } from 'vitest';
import { scriptIdOf } from '../../build/parse-script-id';

const id = '1aB_-cdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRS';

describe('the script that a person means', () => {
  it.each([
    id,
    ` ${id}\n`,
    `https://script.google.com/d/${id}/edit`,
    `https://script.google.com/d/${id}/edit?uiv=2&mid=x`,
    `https://script.google.com/home/projects/${id}/edit`,
    `https://script.google.com/u/1/home/projects/${id}/edit?pli=1`,
    `https://script.google.com/home/projects/${id}`,
    `https://script.google.com/a/macros/example.com/d/${id}/edit#gid=1`,
  ])('%s', (pasted) => {
    expect(scriptIdOf(pasted)).toBe(id);
  });

  it('a sheet is not its script', () => {
    const sheet = `https://docs.google.com/spreadsheets/d/${id}/edit`;
    expect(() => scriptIdOf(sheet)).toThrow(
      `"${sheet}" is a sheet's address, which does not tell its script: open the sheet's menu Extensions > Apps Script and copy the address of the page that opens.`,
    );
  });

  it.each([
    'my sheet',
    'short',
    `https://example.com/d/${id}/edit`,
    `https://script.google.com/macros/s/${id}/exec`,
  ])('%s is refused', (pasted) => {
    expect(() => scriptIdOf(pasted)).toThrow(
      `"${pasted}" is neither a script's id nor its editor's address: `,
    );
  });
});
