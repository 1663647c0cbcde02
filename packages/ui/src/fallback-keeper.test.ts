import {expect} from '@open-wc/testing';
import type {NoteElement} from '../../../test/browser/note.js';
import '../../../test/browser/note.js';
import {hear, inBothModes, make, mount, place, root, see, sendKeys, settled} from '../../../test/browser/support.js';

const phone = '<p>Call 01632 960 001</p>';
const note = 'The note no area level 2, standard Do';

/** Breaks a widget that is on the page. That it broke goes to the console, and nowhere else. */
async function breaks(widget: NoteElement) {
  hear('error');
  widget.broken = true;
  await widget.updateComplete.catch(() => {});
  await told();
}

/** Resolves when the browser has told everybody what happened: selection and focus are told late. */
const told = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

inBothModes((mode) => {
  describe('what the author wrote inside the tag', () => {
    it('is to be seen until the widget is, then the widget alone', async () => {
      const widget = make('lo-test-note', {inside: phone}, mode);
      place().append(widget);
      expect(see(widget)).to.equal('Call 01632 960 001');
      await settled();
      expect(see(widget)).to.equal(note);
    });

    it('gives way without a moment in which both or neither can be seen', async () => {
      const widget = make('lo-test-note', {inside: phone}, mode);
      const seen = new Set<string>();
      const observer = new MutationObserver(() => seen.add(see(widget)));
      observer.observe(widget, {childList: true});
      widget.addEventListener('lo-ready', () => seen.add(see(widget)));
      place().append(widget);
      await settled();
      observer.disconnect();
      expect([...seen]).to.deep.equal([note]);
    });

    it('comes back if the widget breaks later, and the widget’s words go', async () => {
      const widget = await mount('lo-test-note', {inside: phone}, mode);
      await breaks(widget);
      expect(see(widget)).to.equal('Call 01632 960 001');
      widget.broken = false;
      await settled();
      expect(see(widget)).to.equal('Call 01632 960 001');
    });

    it('comes back with everything that was added later', async () => {
      const widget = await mount('lo-test-note', {inside: phone}, mode);
      widget.append('or text', document.createElement('hr'));
      widget.insertAdjacentHTML('beforeend', '<p>07700 900 001</p>');
      await settled();
      expect(see(widget)).to.equal(note);
      await breaks(widget);
      expect(see(widget)).to.equal('Call 01632 960 001 or text 07700 900 001');
    });

    it('stays if the widget is broken from the start', async () => {
      const widget = make('lo-test-note', {inside: phone, broken: true}, mode);
      place().append(widget);
      await breaks(widget);
      expect(see(widget)).to.equal('Call 01632 960 001');
      widget.remove();
      place().append(widget);
      await told();
      expect(see(widget)).to.equal('Call 01632 960 001');
    });
  });

  it('a root that came with a copy is never taken for what the author wrote, from whichever document', async () => {
    const widget = await mount('lo-test-note', {inside: phone}, mode);
    const frame = document.createElement('iframe');
    place().append(frame);
    const page = frame.contentDocument!;
    page.body.innerHTML = '<div class="lo-widget">Stale</div><p>or text</p>';
    if (mode === 'in the page') widget.append(...page.body.children);
    await told();
    await breaks(widget);
    expect(see(widget)).to.equal(mode === 'in the page' ? 'Call 01632 960 001 or text' : 'Call 01632 960 001');
  });

  it('a widget that breaks later, without anything inside, leaves no blank', async () => {
    const widget = await mount('lo-test-note', {inside: ' \n '}, mode);
    await breaks(widget);
    expect(see(widget)).to.equal(note);
  });

  describe('a person who is busy in what the author wrote', () => {
    const inside = '<a href="#a">first</a> <a href="#b">second</a>';

    it('is not interrupted: the widget comes when the focus has left', async () => {
      const widget = make('lo-test-note', {inside}, mode);
      const after = document.createElement('button');
      place().append(widget, after);
      widget.querySelector('a')!.focus();
      await settled();
      expect(see(widget)).to.equal('first second');
      widget.querySelectorAll('a')[1]!.focus();
      await told();
      expect(see(widget)).to.equal('first second');
      const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve));
      after.focus();
      await ready;
      expect(see(widget)).to.equal(note);
      expect(document.activeElement).to.equal(after);
    });

    it('keeps the words marked to copy, and the widget comes when they are let go', async () => {
      const widget = make('lo-test-note', {inside}, mode);
      place().append(widget);
      getSelection()!.selectAllChildren(widget.querySelector('a')!);
      await settled();
      await told();
      expect(see(widget)).to.equal('first second');
      expect(String(getSelection())).to.equal('first');
      const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve));
      getSelection()!.removeAllRanges();
      await ready;
      expect(see(widget)).to.equal(note);
    });

    it('shows the newest words when it comes at last', async () => {
      const widget = make('lo-test-note', {inside}, mode);
      place().append(widget);
      widget.querySelector('a')!.focus();
      await settled();
      widget.text = 'Something new';
      await settled();
      const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve));
      (document.activeElement as HTMLElement).blur();
      await ready;
      expect(see(widget)).to.contain('Something new');
    });
  });

  it('the swap leaves the focus elsewhere on the page, and the place on the page, alone', async () => {
    const page = place();
    page.innerHTML = '<input value="typed" /><p style="block-size: 3000px">A long page</p>';
    const widget = make('lo-test-note', {inside: phone}, mode);
    page.append(widget);
    const input = page.querySelector('input')!;
    input.focus({preventScroll: true});
    input.setSelectionRange(2, 3);
    window.scrollTo(0, 400);
    await settled();
    expect(document.activeElement).to.equal(input);
    expect([input.selectionStart, input.selectionEnd, window.scrollY]).to.deep.equal([2, 3, 400]);
    await sendKeys({type: 'X'});
    expect(input.value).to.equal('tyXed');
    window.scrollTo(0, 0);
  });

  describe('a page that is copied', () => {
    it('never shows a clone doubled or blank', async () => {
      const widget = await mount('lo-test-note', {inside: phone}, mode);
      const clone = widget.cloneNode(true) as typeof widget;
      widget.after(clone);
      await settled();
      expect([see(widget), see(clone)]).to.deep.equal([note, note]);
    });

    it('may write innerHTML += on what holds it', async () => {
      const widget = await mount('lo-test-note', {inside: phone}, mode);
      const page = widget.parentElement!;
      page.innerHTML += '<p>More of the page</p>';
      await settled();
      expect(see(page)).to.equal(`${note} More of the page`);
      page.innerHTML += '<p>And more</p>';
      await settled();
      expect(see(page)).to.equal(`${note} More of the page And more`);
    });

    it('may be saved and opened again', async () => {
      const widget = await mount('lo-test-note', {inside: phone}, mode);
      const saved = widget.outerHTML;
      widget.remove();
      const page = place();
      page.innerHTML = saved;
      await settled();
      expect(see(page)).to.equal(note);
    });
  });

  it('a widget that a script empties or moves shows itself again', async () => {
    const widget = await mount('lo-test-note', {inside: phone}, mode);
    widget.replaceChildren();
    await told();
    expect(see(widget)).to.equal(note);
    widget.textContent = 'Someone else’s words';
    await told();
    expect(see(widget)).to.equal(note);
    const ours = root(widget);
    place().append(widget);
    await settled();
    expect(see(widget)).to.equal(note);
    expect(root(widget)).to.equal(ours);
  });
});
