/**
 * Opens the engine's help for a function's arguments as soon as it appears, as Sheets does, since the engine shows it
 * folded.
 */
export function openFunctionHelp(grid: HTMLElement): void {
  const opened = new WeakSet<Element>();
  const observer = new MutationObserver(() => {
    const folded = grid.querySelector<HTMLElement>('.o-formula-assistant .collapsor.collapsed');
    if (!folded || opened.has(folded)) return;
    opened.add(folded);
    folded.click();
  });
  observer.observe(grid, { childList: true, subtree: true });
}
