// What may not change when only names or spelling do: the levels of the proposals in order, and the kinds and markers of the directives in order.
import { readPlain } from '../../lib/documents/plain.ts';
import type { Directive } from '../../lib/model/directive.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import type { Text } from './texts.ts';

export interface Read {
  readonly directives: readonly Directive[];
  readonly signature: string;
}

export function read(text: string): Read {
  const { proposals } = analyse(readPlain(text));
  const directives = proposals.flatMap((proposal) => proposal.directives).sort((a, b) => a.start - b.start || a.end - b.end);
  const said = directives.map(({ kind, markers }) => `${kind}(${markers.map((marker) => marker.kind).join()})`);
  return { directives, signature: `${proposals.map(({ level }) => level ?? '–').join('')} ${said.join(' ')}` };
}

const known = new Map<string, Read>();
/** As it is written; read once. */
export function readAsWritten({ name, text }: Text): Read {
  const found = known.get(name) ?? read(text);
  known.set(name, found);
  return found;
}
