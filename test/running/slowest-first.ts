/**
 * Decides the order in which the files are tested: those that take longest come first, so that no worker is left alone
 * with one at the end.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = ['browser', 'tools', 'pure'];

const placeOf = ({ project }: TestSpecification): number => {
  const place = LONGEST.indexOf(project.name);
  return place === -1 ? LONGEST.length : place;
};

/**
 * Sorts the files project by project, since a worker keeps what is loaded only where the next file is of the same
 * project.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || one.project.name.localeCompare(other.project.name, 'en'),
    );
  }
}
