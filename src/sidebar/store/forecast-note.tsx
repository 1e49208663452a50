import type { StoreView } from '../contract';
import { Sign } from '../parts/sign';
import { Words } from '../parts/words';
import { NodeLine } from './node-line';

/** What would come, the decisive first. The place stands empty before, so that a screen reader notices what comes into it. */
export function ForecastNote({ forecast }: Pick<StoreView, 'forecast'>) {
  return (
    <>
      <div role="status">
        {forecast && (
          <p class={forecast.isMissed ? 'failure' : 'done'}>
            <Sign>{forecast.isMissed ? '✗' : '✓'}</Sign>
            <span>
              <Words text={forecast.summary} />
            </span>
          </p>
        )}
      </div>
      {forecast && forecast.nodes.length > 0 && (
        <ul class="nodes">
          {forecast.nodes.map((node) => (
            <NodeLine key={node.day} node={node} hasBegun={true} />
          ))}
        </ul>
      )}
    </>
  );
}
