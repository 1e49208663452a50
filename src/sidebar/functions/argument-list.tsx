import { functionTexts } from '../../messages/functions';
import type { DescribedFunction } from '../../reference/described-functions';
import { usePage } from '../model/page-context';
import { Words } from '../parts/words';

export function ArgumentList({ args }: Pick<DescribedFunction, 'args'>) {
  const { say } = usePage();
  return (
    <dl>
      {args.map(({ name, optional, help }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {optional && <span class="hint">{say(functionTexts.optional)}</span>}
          </dt>
          <dd>
            <Words text={say(help)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
