// The markers of a directive, each with its words. It must not repeat the quote around them.
import { markers } from '../lib/categories.ts';
import type { Marker } from '../lib/model/directive.ts';
import { say } from './interface-language.ts';

export function MarkerList({ markers: found }: { markers: readonly Marker[] }) {
  return (
    <ul class="markers">
      {found.map((marker) => (
        <li key={`${marker.kind}-${marker.start}`} data-marker={marker.kind} title={say(markers[marker.kind].meaning)}>
          <span class="soft">{say(markers[marker.kind].label)}</span> <q>{marker.quote.replace(/\s+/g, ' ')}</q>
        </li>
      ))}
    </ul>
  );
}
