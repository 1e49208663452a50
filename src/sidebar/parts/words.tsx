const DAY = /(\d{4}-\d{2}(?:-\d{2})?)/;

/** A text whose days and months, such as 2022-07-31, are not torn apart at the end of a line. */
export function Words({ text }: { readonly text: string }) {
  // Splitting by a group leaves what it matched at the odd places.
  return text.split(DAY).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} class="day">
        {part}
      </span>
    ),
  );
}
