import { Fragment } from 'preact';
import { formatFigure } from '../../../messages/format';

/** An amount that is broken after its commas, where there is no room, and nowhere else. */
export function Figure({ value }: { readonly value: number | null }) {
  if (value === null) return null;
  const [first, ...others] = formatFigure(value, Math.floor).split(',');
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
