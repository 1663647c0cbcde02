import {loadArea} from '@local-offer/core';
import {expect} from '@open-wc/testing';
import type {AreaProblemEvent} from './index.js';
import {setDefaultArea} from './index.js';
import './define.js';
import '../../../test/browser/note.js';
import {answer, hear, inBothModes, make, mount, place, see, settled, until} from '../../../test/browser/support.js';

const json = (area: unknown) => () => new Response(JSON.stringify(area));
const files = {
  '/north.json': json({name: 'North'}),
  '/south.json': json({name: 'South'}),
  '/east.json': json({name: 'East'}),
};

const area = (widget: Element) => /The note (.*) level/.exec(see(widget))?.[1];
const becomes = (widget: Element, name: string) => until(() => area(widget) === name, `${name}, not ${area(widget)}`);

/** A part of a page, with a widget in the place of `<note>`. */
function page(markup: string, setting = {}, mode: 'in the page' | 'isolated' = 'in the page') {
  const part = place();
  part.innerHTML = markup;
  const widget = make('lo-test-note', setting, mode);
  part.querySelector('note')!.replaceWith(widget);
  return widget;
}

beforeEach(() => answer(files));
afterEach(() => setDefaultArea(undefined));

inBothModes((mode) => {
  describe('a widget’s area is', () => {
    const everywhere = '<lo-area src="/north.json"></lo-area><lo-area src="/south.json"><p><note></note></p></lo-area>';

    it('its own, before that of an address', async () => {
      const widget = page(everywhere, {area: {name: 'Its own'}, areaSrc: '/east.json'}, mode);
      await settled();
      expect(area(widget)).to.equal('Its own');
    });

    it('that of its own address, before one around it', async () => {
      const widget = page(everywhere, {}, mode);
      widget.setAttribute('area-src', '/east.json');
      await settled();
      expect(area(widget)).to.equal('East');
    });

    it('that of the closest <lo-area>, before the first of the page', async () => {
      const widget = page(everywhere, {}, mode);
      await settled();
      expect(area(widget)).to.equal('South');
    });

    it('that of the first <lo-area> of the page, wherever the widget is', async () => {
      const widget = page('<note></note><lo-area src="/north.json"></lo-area><lo-area src="/south.json"></lo-area>', {}, mode);
      await settled();
      expect(area(widget)).to.equal('North');
    });

    it('that of the script tag, if nothing on the page says more', async () => {
      setDefaultArea('/east.json');
      const widget = await mount('lo-test-note', {}, mode);
      expect(area(widget)).to.equal('East');
    });

    it('empty, if nobody names one', async () => {
      expect(area(await mount('lo-test-note', {}, mode))).to.equal('no area');
    });
  });

  describe('an area that changes', () => {
    it('reaches the widgets that use it', async () => {
      const widget = page('<lo-area src="/north.json"></lo-area><note></note>', {}, mode);
      await becomes(widget, 'North');
      const element = document.querySelector('lo-area')!;
      element.src = '/south.json';
      await becomes(widget, 'South');
      element.area = {name: 'Given'};
      await becomes(widget, 'Given');
      element.remove();
      await becomes(widget, 'no area');
    });

    it('reaches the widget when it is set on the widget itself', async () => {
      const widget = await mount('lo-test-note', {}, mode);
      widget.areaSrc = '/south.json';
      await becomes(widget, 'South');
      widget.area = {name: 'Given'};
      await becomes(widget, 'Given');
      widget.area = undefined;
      await becomes(widget, 'South');
      widget.removeAttribute('area-src');
      widget.areaSrc = undefined;
      await becomes(widget, 'no area');
    });

    it('may come after the widgets', async () => {
      const widget = await mount('lo-test-note', {}, mode);
      place().innerHTML = '<lo-area src="/east.json"></lo-area>';
      await becomes(widget, 'East');
    });

    it('is the new one’s when a widget moves under another <lo-area>', async () => {
      const widget = page('<lo-area src="/north.json"><note></note></lo-area><lo-area src="/south.json" id="south"></lo-area>', {}, mode);
      await becomes(widget, 'North');
      document.querySelector('#south')!.append(widget);
      await becomes(widget, 'South');
    });

    it('is the last one asked for, whichever file comes first', async () => {
      let later!: (response: Response) => void;
      const slow = `/slow-${mode.replaceAll(' ', '-')}.json`;
      answer({[slow]: () => new Promise((resolve) => (later = resolve))});
      const widget = await mount('lo-test-note', {}, mode);
      widget.areaSrc = slow;
      await until(() => later);
      widget.areaSrc = '/north.json';
      await becomes(widget, 'North');
      later(json({name: 'Slow'})());
      await loadArea(slow);
      await settled();
      await settled();
      expect(area(widget)).to.equal('North');
    });
  });
});

describe('a property set before its tag is known', () => {
  it('counts as if it had been set after', async () => {
    const part = place();
    part.innerHTML = '<lo-test-late></lo-test-late>';
    const widget = part.firstElementChild as HTMLElementTagNameMap['lo-test-note'];
    Object.assign(widget, {area: {name: 'Early'}, reading: 'easy', headinglevel: 4});
    const ready = new Promise<string>((resolve) => widget.addEventListener('lo-ready', () => resolve(see(widget))));
    customElements.define('lo-test-late', class extends customElements.get('lo-test-note')! {});
    expect(await ready).to.contain('Early level 4, easy');
  });

  it('also on <lo-area>', async () => {
    const before = document.createElement('lo-area');
    Object.defineProperty(before, 'area', {value: {name: 'Early'}, configurable: true, writable: true, enumerable: true});
    place().append(before);
    expect(Object.hasOwn(before, 'area')).to.equal(false);
    expect(area(await mount('lo-test-note'))).to.equal('Early');
  });
});

describe('a faulty area', () => {
  /** What a widget tells the page about its area, by path. */
  const paths = ({problems}: AreaProblemEvent) => problems.map(({path, code}) => `${path} ${code}`);

  const faults = {name: 'North', ratings: [{id: 'red', label: 7}], colour: 'green', links: [{title: 'x', url: 'javascript:alert(1)'}]};

  it('is named on the console in one warning, path by path, and in one event a widget, and what is right still counts', async () => {
    const warnings = hear('warn');
    const told: string[][] = [];
    const part = place();
    part.addEventListener('lo-area-problem', (event) => told.push(paths(event)));
    part.innerHTML = '<lo-area></lo-area>';
    part.querySelector('lo-area')!.area = faults;
    part.append(make('lo-test-note'), make('lo-test-note'));
    await settled();
    expect([...part.querySelectorAll('lo-test-note')].map(area)).to.deep.equal(['North', 'North']);
    expect(warnings).to.have.length(1);
    for (const path of ['ratings.0.label', 'colour', 'links.0']) expect(warnings[0]).to.contain(path);
    expect(told).to.have.length(2);
    expect(told[0]).to.deep.equal(told[1]);
    expect(told[0]!.join()).to.contain('ratings.0.label');
  });

  for (const [what, reply] of Object.entries({
    'is missing': () => new Response('', {status: 404}),
    'is not JSON': () => new Response('<!doctype html>'),
    'holds a list': json(['North']),
    'is far too large': () => new Response(`{"name": "${'x'.repeat(600_000)}"}`),
    'cannot be reached': () => Promise.reject(new TypeError('offline')),
  }))
    it(`leaves the defaults and warns once if the file ${what}`, async () => {
      const warnings = hear('warn');
      const path = `/${what.replaceAll(' ', '-')}.json`;
      answer({[path]: reply});
      const part = place();
      const problems: string[] = [];
      part.addEventListener('lo-area-problem', (event) => problems.push(...paths(event)));
      part.innerHTML = `<lo-area src="${path}"></lo-area>`;
      part.append(make('lo-test-note'), make('lo-test-note', {}, 'isolated'));
      await settled();
      expect([...part.querySelectorAll('lo-test-note')].map(area)).to.deep.equal(['no area', 'no area']);
      expect(warnings.map((warning) => warning.includes(path))).to.deep.equal([true]);
      expect(problems).to.have.length(2);
    });

  it('from another site is never asked for', async () => {
    hear('warn');
    let asked = 0;
    answer({'/area.json': () => (asked++, json({name: 'Elsewhere'})())});
    const widget = await mount('lo-test-note', {areaSrc: 'https://cdn.westhaven.example/area.json'});
    expect([area(widget), asked]).to.deep.equal(['no area', 0]);
  });

  it('cannot be brought in by the page’s query or hash', async () => {
    let asked = 0;
    answer({'/evil.json': () => (asked++, json({name: 'Evil'})())});
    const before = location.href;
    history.replaceState(null, '', '?area-src=/evil.json&area=/evil.json#area-src=/evil.json');
    const widget = await mount('lo-test-note');
    history.replaceState(null, '', before);
    expect([area(widget), asked]).to.deep.equal(['no area', 0]);
  });
});

describe('an area file that never comes', () => {
  it('does not hold the widget back for ever, and its words come when it does', async function () {
    this.timeout(15_000);
    let arrive!: (response: Response) => void;
    answer({'/endless.json': () => new Promise((resolve) => (arrive = resolve))});
    const inside = '<p>Call 01632 960 001</p>';
    const widget = make('lo-test-note', {inside, areaSrc: '/endless.json'});
    const ready = new Promise((resolve) => widget.addEventListener('lo-ready', resolve));
    place().append(widget);
    await until(() => arrive);
    expect(see(widget)).to.equal('Call 01632 960 001');
    await ready;
    expect(area(widget)).to.equal('no area');
    const button = widget.querySelector('.lo-widget button') as HTMLElement;
    button.focus();
    arrive(json({name: 'At last'})());
    await becomes(widget, 'At last');
    expect(document.activeElement).to.equal(button);
  });
});

describe('the bad value', () => {
  for (const [attribute, value, shown] of [
    ['headinglevel', '9', 'level 2, standard'],
    ['headinglevel', 'two', 'level 2, standard'],
    ['reading', 'x', 'level 2, standard'],
  ] as const)
    it(`${attribute}="${value}" is warned of once, and the default is used`, async () => {
      const warnings = hear('warn');
      const widget = make('lo-test-note');
      widget.setAttribute(attribute, value);
      place().append(widget);
      await settled();
      expect(see(widget)).to.contain(shown);
      widget.requestUpdate();
      await settled();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`${attribute}="${value}"`);
    });
});
