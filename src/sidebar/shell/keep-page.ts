/** Has a file that is dropped anywhere do nothing by itself: the browser would open it in the page's place. */
export function keepPage(): void {
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
}
