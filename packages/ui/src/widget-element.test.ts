import {expect} from '@open-wc/testing';
import '../../../test/browser/note.js';
import {inBothModes, make, mount, place, root, see, settled} from '../../../test/browser/support.js';
import type {ReadyEvent} from './index.js';

inBothModes((mode) => {
  describe('a property', () => {
    const situations: Record<string, (widget: HTMLElement, properties: object) => void> = {
      'set before attaching': (widget, properties) => place().append(Object.assign(widget, properties)),
      'set after attaching': (widget, properties) => {
        place().append(widget);
        Object.assign(widget, properties);
      },
    };
    for (const [when, put] of Object.entries(situations))
      it(`${when} gives the same result`, async () => {
        const widget = make('lo-test-note', {}, mode);
        put(widget, {area: {name: 'Westhaven'}, reading: 'easy', headinglevel: 4, text: 'Hello'});
        await settled();
        await settled();
        expect(see(widget)).to.equal('Hello Westhaven level 4, easy Do');
      });

    it('may be set long after, and as an attribute', async () => {
      const widget = await mount('lo-test-note', {}, mode);
      widget.setAttribute('headinglevel', '5');
      widget.setAttribute('reading', 'easy');
      await settled();
      expect(see(widget)).to.contain('level 5, easy');
    });
  });

  it('says once that it is ready, also to whoever listens outside a shadow root', async () => {
    const host = place();
    const ready: ReadyEvent[] = [];
    host.addEventListener('lo-ready', (event) => ready.push(event));
    const widget = make('lo-test-note', {}, mode);
    const first = new Promise((resolve) => host.addEventListener('lo-ready', resolve, {once: true}));
    host.attachShadow({mode: 'open'}).append(widget);
    await first;
    widget.requestUpdate();
    await widget.updateComplete;
    widget.remove();
    host.shadowRoot!.append(widget);
    await widget.updateComplete;
    expect(ready).to.have.length(1);
  });

  it('keeps its root where it was when `isolated` changes later', async () => {
    const widget = await mount('lo-test-note', {}, mode);
    const before = root(widget);
    widget.isolated = mode !== 'isolated';
    await settled();
    place().append(widget);
    await settled();
    expect(root(widget)).to.equal(before);
  });

  it('says its language and direction on its own root, never on the tag', async () => {
    const widget = await mount('lo-test-note', {}, mode);
    expect([root(widget).lang, root(widget).dir]).to.deep.equal(['en', 'ltr']);
    expect([widget.lang, widget.dir]).to.deep.equal(['', '']);
  });
});
