import { Sign } from './sign';

/** What was done. The place stands empty before, so that a screen reader notices what comes into it. */
export function DoneNote({ text }: { readonly text: string | undefined }) {
  return (
    <p class={text ? 'done' : 'done empty'} role="status">
      {text && <Sign>✓</Sign>}
      {text}
    </p>
  );
}
