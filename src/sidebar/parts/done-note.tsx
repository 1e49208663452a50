import { Sign } from './sign';

/** A note on what was done. Its place stands empty before, so that a screen reader notices what comes into it. */
export function DoneNote({ text }: { readonly text: string | undefined }) {
  return (
    <p class={text ? 'done' : 'done empty'} role="status">
      {text && <Sign>✓</Sign>}
      {text}
    </p>
  );
}
