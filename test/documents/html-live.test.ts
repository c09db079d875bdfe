// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';

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
});
