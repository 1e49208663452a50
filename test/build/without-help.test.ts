import { expect, test } from 'vitest';
import { dropHelp } from '../../build/without-help';

const drop = (source: string): string => dropHelp('any.ts', source);

test('the help is dropped wherever it stands in an object, with all that it holds', () => {
  expect(drop("const a = { help: { zh: '一', en: 'one' }, name: 'a' };")).toBe("const a = {  name: 'a' };");
  expect(drop("const a = { name: 'a', help: f(1, [2]) };")).toBe("const a = { name: 'a',  };");
  expect(drop('f({ ...date, help: 1, read }, { help: 2 } as const satisfies A);')).toBe(
    'f({ ...date,  read }, {  } as const satisfies A);',
  );
});

test('help within help goes with it', () => {
  expect(drop('const a = { help: { help: 1 }, b };')).toBe('const a = {  b };');
});

test('what is only called help elsewhere stays', () => {
  const source =
    'interface A { help: B }\nconst g = ({ help }: A, b: B) => help(b).help;\nconst c = { helpful: 1 };';
  expect(drop(source)).toBe(source);
});
