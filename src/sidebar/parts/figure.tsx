import { Fragment } from 'preact';

/** Where there is no room, a figure is broken after its commas and nowhere else. */
export function Figure({ text }: { readonly text: string }) {
  const [first, ...others] = text.split(',');
  return (
    <>
      {first}
      {others.map((part, index) => (
        <Fragment key={index}>
          ,<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
