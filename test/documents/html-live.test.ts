// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHtml, startReading } from '../../lib/documents/html.ts';

describe('a live page', () => {
  it('shows the children beside a template that was never attached', () => {
    document.body.replaceChildren();
    const host = document.createElement('div');
    const template = document.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    const hidden = document.createElement('p');
    hidden.textContent = 'dold';
    template.content.append(hidden);
    const shown = document.createElement('p');
    shown.textContent = 'Nämnden får i uppdrag att ta fram en plan.';
    host.append(template, shown);
    document.body.append(host);
    expect(readHtml(document).reading.text.trim()).toBe('Nämnden får i uppdrag att ta fram en plan.');
  });

  it('shows a closed shadow tree to whoever has the way in, and to nobody else', () => {
    document.body.innerHTML = '<p>före</p><div id="host"><i slot="titel">§ 4</i></div><p>efter</p>';
    const host = document.getElementById('host')!;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<h2><slot name="titel">annars</slot></h2><p>Nämnden får i uppdrag att ta fram en plan.</p>';
    const rootOf = (element: Element) => (element === host ? root : element.shadowRoot);
    const met: unknown[] = [];
    const { reading, roots, toRanges } = readHtml(document, { rootOf, onRoot: (one) => met.push(one) });
    expect(reading.text.trim().split('\n')).toEqual(['före', '§ 4', 'Nämnden får i uppdrag att ta fram en plan.', 'efter']);
    expect(roots).toEqual([document, root]);
    expect(met).toEqual([document, root]);
    const at = reading.text.indexOf('Nämnden');
    expect(toRanges({ start: at, end: at + 7 }).map((piece) => piece.root)).toEqual([root]);
  });

  it('reads the same a stretch at a time', () => {
    document.body.innerHTML = '<h1>§ 1 Parker</h1><ol><li>ett</li><li>två <b>tre</b></li></ol><p>slut</p>';
    const whole = readHtml(document).reading;
    const reader = startReading(document);
    let [asked, stretches] = [0, 0];
    const isDue = () => {
      asked += 1;
      return asked % 3 === 0;
    };
    while (!reader.advance(isDue)) stretches += 1;
    expect(stretches).toBeGreaterThan(3);
    expect(reader.finish().reading).toEqual(whole);
  });

  it('names the frames that it cannot look into', () => {
    document.body.innerHTML = '<p>text</p>';
    const frame = document.createElement('frame');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    document.body.append(frame);
    expect(readHtml(document).shutFrames).toEqual([frame]);
  });
});
