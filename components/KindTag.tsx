// A kind by its name, underlined as it is on the page. It must not rank: no kind looks worse than another.
import { kinds } from '../lib/categories.ts';
import type { Kind } from '../lib/model/directive.ts';
import { say } from './interface-language.ts';

export function KindTag({ kind }: { kind: Kind }) {
  return (
    <span class="kind" data-kind={kind}>
      {say(kinds[kind].label)}
    </span>
  );
}
