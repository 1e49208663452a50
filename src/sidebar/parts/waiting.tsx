export function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {text}
    </p>
  );
}
