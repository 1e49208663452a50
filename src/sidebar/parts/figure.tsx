import { Fragment } from 'preact';

/** A figure, which is broken after its commas and nowhere else where there is no room. */
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
