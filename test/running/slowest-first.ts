/** The order in which the files are tested: what takes longest first, so that no worker is left alone with it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = ['browser', 'tools', 'pure'];

const placeOf = ({ project }: TestSpecification): number => {
  const place = LONGEST.indexOf(project.name);
  return place === -1 ? LONGEST.length : place;
};

/** Project by project, since a worker takes over what is loaded only where the next file is of the same one. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || one.project.name.localeCompare(other.project.name, 'en'),
    );
  }
}
