import '@local-offer/ragb-explainer/define.js';
import {focusUrgent} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {urgentMore, urgentTitle} from '../../packages/ui/src/messages.js';
import {examples} from '../../packages/ragb-explainer/examples.js';
import {control, focused, hear, inBothModes, make, mount, place, press, root, see, settled} from './support.js';

/** What only our sheets give: the bar of a rating. */
const dressed = (widget: Element) => getComputedStyle(root(widget).querySelector('.lo-rating-red')!).borderInlineStartWidth;

inBothModes((mode) => {
  describe('a page that replaces its adopted style sheets', () => {
    it('has the widget dressed again at its next update, and keeps its own', async () => {
      const widget = await mount('lo-ragb-explainer', {}, mode);
      const before = dressed(widget);
      const own = new CSSStyleSheet();
      document.adoptedStyleSheets = [own];
      if (widget.shadowRoot) widget.shadowRoot.adoptedStyleSheets = [];
      expect(dressed(widget)).to.not.equal(before);
      widget.requestUpdate();
      await settled();
      expect(dressed(widget)).to.equal(before);
      expect(document.adoptedStyleSheets[0]).to.equal(own);
    });

    it('gathers no copies of ours', async () => {
      await mount('lo-ragb-explainer', {}, mode);
      const {length} = document.adoptedStyleSheets;
      const widget = await mount('lo-ragb-explainer', {}, mode);
      place().append(widget);
      await settled();
      expect(document.adoptedStyleSheets).to.have.length(length);
    });
  });

  it('a widget moved into another document is dressed there, and back home too', async () => {
    const widget = await mount('lo-ragb-explainer', {inside: '<p>Call us</p>'}, mode);
    const before = dressed(widget);
    const frame = document.createElement('iframe');
    place().append(frame);
    frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(widget));
    await widget.updateComplete;
    expect(dressed(widget)).to.equal(before);
    control(widget, 'Easy Read').click();
    await widget.updateComplete;
    expect(see(widget)).to.contain('Red means you need more help straight away.');
    control(widget, 'Standard').click();
    place().append(widget);
    frame.remove();
    await settled();
    expect(dressed(widget)).to.equal(before);
  });

  it('a widget inside somebody else’s shadow root is dressed', async () => {
    const before = dressed(await mount('lo-ragb-explainer', {}, mode));
    const host = place();
    const widget = make('lo-ragb-explainer', {}, mode);
    const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve));
    host.attachShadow({mode: 'open'}).append(widget);
    await ready;
    expect(dressed(widget)).to.equal(before);
    expect(getComputedStyle(widget).display).to.equal('block');
  });

  describe('<base href>', () => {
    const base = document.createElement('base');
    before(() => {
      base.href = 'https://www.westhaven.example/elsewhere/';
      document.head.append(base);
    });
    after(() => base.remove());

    it('does not keep the way to all urgent help from leading there', async () => {
      const widget = await mount('lo-ragb-explainer', {}, mode);
      const {href} = location;
      await press(widget, urgentMore());
      expect(see(focused()!)).to.equal(urgentTitle());
      expect(location.href).to.equal(href);
    });

    it('does not keep the links to the form from leading there', async () => {
      const widget = await mount('lo-ragb-explainer', {}, mode);
      const form = document.createElement('lo-cetr-request');
      form.innerHTML = '<h2 class="lo-heading" tabindex="-1">The form</h2>';
      widget.after(form);
      widget.requestUpdate();
      await settled();
      const {href} = location;
      for (const name of ['Use the form to ask', 'Ask for a review']) {
        await press(widget, name);
        expect(see(focused()!), name).to.equal('The form');
      }
      expect(location.href).to.equal(href);
    });
  });

  it('no situation of the explainer writes a style attribute, a script or an inline handler, and none is an error', async () => {
    const errors = hear('error');
    const warnings = hear('warn');
    for (const example of Object.values(examples))
      for (const reading of ['standard', 'easy']) {
        const widget = await mount('lo-ragb-explainer', {...example, reading}, mode);
        for (const element of [widget, root(widget), ...root(widget).querySelectorAll('*')]) {
          expect(element.localName).to.not.match(/^(style|script|link|details)$/);
          for (const {name, value} of element.attributes) {
            expect(name, element.outerHTML).to.not.match(/^(style$|on)/);
            expect(value).to.not.match(/^\s*(data|javascript|blob):/i);
          }
        }
        widget.remove();
      }
    expect([...errors, ...warnings]).to.deep.equal([]);
  });

  it('Enter on a control of the widget does not send the page’s own form, whose data holds nothing of ours', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    form.innerHTML = '<input name="theirs" value="1" />';
    place().append(form);
    const widget = await mount('lo-ragb-explainer', {rating: 'red'}, mode);
    form.append(widget);
    await settled();
    for (const button of root(widget).querySelectorAll('button')) button.click();
    await press(widget, 'Standard');
    expect(sent).to.equal(0);
    expect([...new FormData(form)]).to.deep.equal([['theirs', '1']]);
  });
});

it('going to the urgent block does nothing on a page that has none', () => {
  const before = document.activeElement;
  focusUrgent();
  expect(document.activeElement).to.equal(before);
});

it('a link of the widget is an ordinary link', async () => {
  const widget = await mount('lo-ragb-explainer', examples['an area of its own']);
  expect(control(widget, 'Ring the Westhaven team').getAttribute('href')).to.equal('tel:01632960001');
});
