/** Does what the work has no need of, but the user's sheets look better for: once more where Google fails, and no oftener. */
export function tryTwice(work: () => void): void {
  try {
    work();
  } catch {
    try {
      work();
    } catch (error) {
      console.error(error);
    }
  }
}
