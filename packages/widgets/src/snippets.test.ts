import {expect, fixtureSync, html} from '@open-wc/testing';
import {watchSnippets} from './snippets.js';

/** Stands in for a widget: it keeps what it is given. */
class Card extends HTMLElement {
  static observedAttributes = ['area-src', 'reading', 'rating', 'headinglevel', 'isolated'];
}
customElements.define('lo-test-card', Card);

/** A widget of several pages, one of which can be asked for. */
class Guide extends HTMLElement {
  static observedAttributes = ['reading', 'pathway'];
}
customElements.define('lo-test-guide', Guide);

const pages = new URL('/widgets/pages/', location.href).href;
const address = `${pages}test-card.html`;

/** What the observer sees has been dealt with once this is over. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

// Numbers and names are compared, never nodes: a failed comparison would print the whole page.
const count = (place: Element, selector: string) => place.querySelectorAll(selector).length;

describe('snippets', () => {
  let stop: () => void;
  const begin = () => (stop = watchSnippets({names: ['test-card', 'test-guide'], pages}));
  afterEach(() => stop());

  describe('a div with a name', () => {
    it('gets the tag as its child, with what stood in it as the fallback', () => {
      const place = fixtureSync<HTMLElement>(html`<div data-lo-widget="test-card"><p>Call 01632 960150</p></div>`);
      begin();
      expect([...place.children].map((child) => child.localName)).to.deep.equal(['lo-test-card']);
      expect(place.querySelector('lo-test-card > p')?.textContent).to.equal('Call 01632 960150');
    });

    it('hands its data attributes to the tag, but only those that the widget knows', () => {
      const place = fixtureSync<HTMLElement>(
        html`<div data-lo-widget="test-card" data-area-src="/area.json" data-reading="easy" data-rating="amber" data-headinglevel="3" data-isolated data-onclick="alert(1)" data-style="color: red"></div>`,
      );
      begin();
      const {attributes} = place.firstElementChild!;
      expect(Object.fromEntries([...attributes].map(({name, value}) => [name, value]))).to.deep.equal({
        'area-src': '/area.json',
        reading: 'easy',
        rating: 'amber',
        headinglevel: '3',
        isolated: '',
      });
    });

    it('gets one tag, also when the library is on the page twice or the page is copied', async () => {
      const place = fixtureSync<HTMLElement>(html`<div data-lo-widget="test-card"></div>`);
      begin();
      const other = watchSnippets({names: ['test-card'], pages});
      const copy = place.cloneNode(true) as HTMLElement;
      place.after(copy);
      await settled();
      other();
      expect(place.childElementCount).to.equal(1);
      expect(copy.childElementCount).to.equal(1);
    });

    it('names a widget that does not exist on the console, once, and leaves the content', () => {
      const warnings: unknown[] = [];
      const {warn} = console;
      console.warn = (text: unknown) => void warnings.push(text);
      try {
        const place = fixtureSync(html`<div><div data-lo-widget="teapot"><p>Call</p></div><div data-lo-widget="teapot"></div></div>`);
        begin();
        expect(place.querySelector('[data-lo-widget] > p')?.textContent).to.equal('Call');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain('"teapot"').and.contain('test-card');
      } finally {
        console.warn = warn;
      }
    });
  });

  describe('a link to the stand-alone page', () => {
    const linked = (content: unknown) => {
      const place = fixtureSync<HTMLElement>(html`<div>${content}</div>`);
      begin();
      return place;
    };

    for (const [name, content] of [
      ['alone in its paragraph', html`<p><a href=${address}>What the colours mean</a></p>`],
      ['alone and in bold', html`<p><strong><a href=${address}>What the colours mean</a></strong></p>`],
      ['alone, with the spaces and breaks that editors leave', html`<p>&nbsp;<a href=${address}>What the colours mean</a><br /> </p>`],
      ['with a query that a content system has added', html`<p><a href="${address}?v=3">What the colours mean</a></p>`],
    ] as const) {
      it(`becomes the widget and stays as its fallback: ${name}`, () => {
        const place = linked(content);
        expect([...place.children].map((child) => child.localName)).to.deep.equal(['lo-test-card']);
        expect(place.querySelector('lo-test-card > p a')?.textContent).to.equal('What the colours mean');
        expect(place.querySelector('lo-test-card')!.attributes.length).to.equal(0);
      });
    }

    it('opens in Easy Read when it ends in #easy', () => {
      expect(linked(html`<p><a href="${address}#easy">Easy Read</a></p>`).querySelector('lo-test-card')?.getAttribute('reading')).to.equal('easy');
    });

    for (const [name, fragment, given] of [
      ['opens the page of a guide that its end names', '#turning-16', {pathway: 'turning-16'}],
      ['opens the whole guide in Easy Read when it ends in #easy', '#easy', {reading: 'easy'}],
      ['opens the page that its end names in Easy Read when it asks for both', '#turning-16&easy', {pathway: 'turning-16', reading: 'easy'}],
      ['takes no place inside a widget for a page', '#lo-ratings', {}],
      ['opens the whole guide when its end names no page', '#area-src=https://evil.example/a.json', {}],
    ] as const) {
      it(name, () => {
        const guide = linked(html`<p><a href="${pages}test-guide.html${fragment}">When you turn 16</a></p>`).querySelector('lo-test-guide')!;
        expect(Object.fromEntries([...guide.attributes].map(({name, value}) => [name, value]))).to.deep.equal(given);
      });
    }

    it('gives the name of a page to no widget that has no pages', () => {
      expect(linked(html`<p><a href="${address}#turning-16">Read</a></p>`).querySelector('lo-test-card')!.attributes.length).to.equal(0);
    });

    for (const [name, content] of [
      ['inside a sentence', html`<p>Read <a href=${address}>what the colours mean</a> first.</p>`],
      ['beside a picture', html`<p><img alt="" /><a href=${address}>What the colours mean</a></p>`],
      ['in a menu', html`<ul><li><a href=${address}>What the colours mean</a></li></ul>`],
      ['in a page footer', html`<footer><p><a href=${address}>What the colours mean</a></p></footer>`],
      ['in content that is being edited', html`<div contenteditable="true"><p><a href=${address}>What the colours mean</a></p></div>`],
      ['to a page of the same name on another site', html`<p><a href="https://elsewhere.example/widgets/pages/test-card.html">Elsewhere</a></p>`],
      ['to a page of the same name in another folder', html`<p><a href="/other/test-card.html">Elsewhere</a></p>`],
      ['inside a widget', html`<div class="lo-widget"><p><a href=${address}>What the colours mean</a></p></div>`],
    ] as const) {
      it(`stays a link ${name}`, () => {
        const place = linked(content);
        expect(count(place, 'a')).to.equal(1);
        expect(count(place, 'lo-test-card')).to.equal(0);
      });
    }

    it('names no area file, whatever its query and fragment say', () => {
      const place = linked(html`<p><a href="${address}?area-src=https://evil.example/a.json#endpoint=https://evil.example/">Read</a></p>`);
      expect(place.querySelector('lo-test-card')!.attributes.length).to.equal(0);
    });
  });

  describe('a pre-rendered fallback', () => {
    it('goes back into its tag when the parser has put it behind', () => {
      // A paragraph ends where a block begins, and the tag with it.
      const page = new DOMParser().parseFromString(
        '<p>Before <lo-test-card><div class="lo-widget" data-lo-fallback="test-card">Red means</div></lo-test-card></p>',
        'text/html',
      );
      const place = fixtureSync<HTMLElement>(html`<div></div>`);
      place.append(...page.body.childNodes);
      expect(place.querySelector('lo-test-card')!.childElementCount, 'the parser has put it behind').to.equal(0);
      begin();
      expect(count(place, 'lo-test-card')).to.equal(1);
      expect(place.querySelector('lo-test-card > [data-lo-fallback]')?.textContent).to.equal('Red means');
    });

    it('gets a tag when the editor has taken the tag away', () => {
      const place = fixtureSync(html`<div><h2>Before</h2><div data-lo-fallback="test-card">Red means</div></div>`);
      begin();
      expect(place.querySelector('lo-test-card > [data-lo-fallback]')?.textContent).to.equal('Red means');
    });

    it('stays where it is when it is in its tag', () => {
      const place = fixtureSync(html`<div><lo-test-card><div data-lo-fallback="test-card">Red means</div></lo-test-card></div>`);
      begin();
      expect(count(place, 'lo-test-card')).to.equal(1);
    });
  });

  it('are found when they are added later', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    begin();
    place.append(document.createRange().createContextualFragment(`<section><div data-lo-widget="test-card"></div><p><a href="${address}">Read</a></p></section>`));
    await settled();
    expect(count(place, 'lo-test-card')).to.equal(2);
  });

  it('are left alone after the watching has ended', async () => {
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    begin()();
    place.append(document.createRange().createContextualFragment('<div data-lo-widget="test-card"></div>'));
    await settled();
    expect(count(place, 'lo-test-card')).to.equal(0);
  });

  it('wait until the person has left what would be moved', async () => {
    const place = fixtureSync<HTMLElement>(html`<div data-lo-widget="test-card"><a href="tel:01632960150">Call</a></div>`);
    const call = place.querySelector('a')!;
    call.focus();
    begin();
    expect(document.activeElement === call).to.equal(true);
    expect(count(place, 'lo-test-card')).to.equal(0);
    call.blur();
    await settled();
    await settled();
    expect(place.querySelector('lo-test-card > a') === call).to.equal(true);
  });
});
