import {expect, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {AreaProblemEvent, chooseReading, readings} from '@local-offer/ui';
import {examples} from '../examples.js';
import * as message from './messages.js';
import {current, heading, linked, open, pages, show, StandIn} from '../../../test/browser/pathway-guide.js';
import {control, elsewhere, focused, hear, inBothModes, make, place, press, root, see, settled, shown} from '../../../test/browser/support.js';

const salford = examples['steps, branches and counts'];
const club = examples['a pathway alone'];

beforeEach(() => chooseReading('standard'));

inBothModes((mode) => {
  it('opens on the journey below the list of pages, and moves no focus', async () => {
    const widget = await show(examples.plain, mode);
    expect(current(widget)).to.deep.equal([see(heading(widget))]);
    expect(see(heading(widget))).to.contain('before, on the day and after');
    expect(focused()!.localName).to.equal('body');
  });

  it('leads from the end of a page back to its place in the list', async () => {
    const widget = await show(salford, mode);
    await press(widget, message.back());
    expect([see(focused()!)]).to.deep.equal(current(widget));
  });

  for (const key of ['Enter', 'Space'] as const)
    it(`goes to a page with ${key}, and takes the focus to its heading`, async () => {
      const widget = await show(examples.plain, mode);
      const name = see(pages(widget)[0]!);
      await open(widget, name, key);
      expect(see(heading(widget))).to.equal(name);
      expect(focused()!.id).to.equal(heading(widget).id);
      expect(current(widget)).to.deep.equal([name]);
    });

  it('lists the pages of the area after its own, under the name of the area', async () => {
    const widget = await show({area: salford.area}, mode);
    expect(see(root(widget).querySelector('.lo-menu')!)).to.match(/In Westhaven Salford: the 0–25 SEND pathfinder, a pilot$/);
    const own = root(widget).querySelector('.lo-menu ul:last-of-type')!;
    expect(see(root(widget).querySelector(`#${own.getAttribute('aria-labelledby')!}`)!)).to.equal('In Westhaven');
  });

  it('shows the one page that is asked for, and the list when it is asked for no longer', async () => {
    const widget = await show(club, mode);
    expect(see(heading(widget))).to.equal('A summer club in Westhaven');
    expect(pages(widget)).to.have.length(0);
    widget.removeAttribute('pathway');
    widget.pathway = undefined;
    await settled();
    expect(current(widget)).to.deep.equal([see(heading(widget))]);
  });

  it('names a page that is not there once, with those that are, and shows the whole guide', async () => {
    const warnings = hear();
    const widget = await show(examples['a page that is not there'], mode);
    widget.requestUpdate();
    await settled();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('pathway="turning-99" is not one of what-is-a-cetr, journey');
    expect(current(widget)).to.have.length(1);
  });

  it('warns of no page whose area is still on its way', async () => {
    const warnings = hear();
    const widget = await show(examples.plain, mode);
    Object.assign(widget, {area: club.area, pathway: club.pathway});
    await settled();
    await settled();
    expect(see(heading(widget))).to.equal('A summer club in Westhaven');
    expect(warnings).to.deep.equal([]);
  });

  it('leaves the words of the author where the area file that has the page cannot be read, until one can', async () => {
    hear();
    const widget = make('lo-pathway-guide', {inside: '<p>Ask the Westhaven play team.</p>', pathway: club.pathway}, mode);
    widget.areaSrc = '/there-is-no-such-area.json';
    const beside = make('lo-pathway-guide', {}, mode);
    setTimeout(() => place().append(widget, beside));
    await oneEvent(beside, 'lo-ready');
    await waitUntil(() => root(beside).querySelector('.lo-urgent'), 'the one beside it has the urgent block');
    expect(see(widget)).to.equal('Ask the Westhaven play team.');
    setTimeout(() => (widget.area = club.area));
    await oneEvent(widget, 'lo-ready');
    await settled();
    expect(see(heading(widget))).to.equal('A summer club in Westhaven');
    expect(root(widget).querySelector('.lo-urgent')).not.to.equal(null);
    expect(root(beside).querySelector('.lo-urgent')).to.equal(null);
  });

  it('goes back to the journey when an area takes away the page that is shown', async () => {
    const widget = await show(salford, mode);
    expect(see(heading(widget))).to.contain('Salford');
    widget.area = {};
    await settled();
    await settled();
    expect(see(heading(widget))).to.contain('before, on the day and after');
  });

  it('names what is wrong in a pathway by its path, in one warning and in the event, and shows the rest', async () => {
    const warnings = hear();
    const area = structuredClone(examples['a pathway with faults'].area);
    const problems: string[] = [];
    const note = (event: Event) => problems.push(...(event as AreaProblemEvent).problems.map(({path, code}) => `${path} ${code}`));
    document.addEventListener('lo-area-problem', note);
    const [widget] = [await show({area, choose: 'one-plan'}, mode), await show({area}, mode)];
    document.removeEventListener('lo-area-problem', note);
    expect(problems).to.include.members(['pathways.list.0.steps.1.title missing', 'pathways.list.2.id same-id', 'pathways.list.3 wrong-type']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('pathways.list.4.id (same-id)');
    expect(see(widget)).to.contain('Everybody meets').and.contain(message.noDate().standard).and.not.contain('The same club again');
  });

  it('leads from a name to the card of that person, whichever of the two guides comes first', async () => {
    const panel = document.createElement('lo-panel-guide');
    const before = Object.assign(panel, {innerHTML: '<p data-person="social-worker">Words before the script</p>'});
    place().append(before);
    const widget = await show(salford, mode);
    expect(linked(widget)).to.deep.equal([]);
    if (!customElements.get('lo-panel-guide')) customElements.define('lo-panel-guide', StandIn);
    const guide = (panel as Element as StandIn).cards('family', 'person');
    await settled();
    await press(widget, message.openAll());
    expect(linked(widget)).to.deep.equal(['Parent, carer or someone you trust', 'You']);
    await press(widget, 'You');
    expect(guide.asked).to.deep.equal(['person']);
    guide.replaceChildren();
    control(widget, 'You').click();
    await settled();
    expect(linked(widget)).to.deep.equal([]);
  });

  it('draws each bar as long as its number, from the side where the line begins', async () => {
    const widget = await show(examples['scores, and an end'], mode);
    for (const dir of ['ltr', 'rtl']) {
      root(widget).dir = dir;
      const bars = shown(widget, 'svg.lo-bar-line').map((line) => [line, line.querySelector('.lo-bar-fill')!].map((element) => element.getBoundingClientRect()));
      for (const [n, share] of [0.875, 0, 0.5].entries()) {
        const [line, fill] = bars[n]!;
        expect(fill!.width / line!.width, `bar ${n}`).to.be.closeTo(share, 0.02);
        if (share) expect(dir === 'ltr' ? fill!.left - line!.left : line!.right - fill!.right).to.be.closeTo(0, 2);
      }
    }
  });

  it('pushes no page sideways at 320 pixels, in both readings and both directions', async () => {
    const widget = await show(examples['long words'], mode);
    widget.parentElement!.style.inlineSize = '320px';
    for (const reading of readings)
      for (const dir of ['ltr', 'rtl']) {
        chooseReading(reading);
        await settled();
        root(widget).dir = dir;
        const edge = root(widget).getBoundingClientRect();
        for (const element of shown(widget, '.lo-page-button, .lo-heading, .lo-way-step, .lo-card, .lo-names > li, .lo-bar, .lo-figures, .lo-figures td, .lo-fact, .lo-reach a')) {
          const {left, right} = element.getBoundingClientRect();
          expect(left, `${element.className} ${reading} ${dir}`).to.be.at.least(edge.left - 1);
          expect(right, `${element.className} ${reading} ${dir}`).to.be.at.most(edge.right + 1);
        }
      }
  });
});

describe('accessibility', function () {
  this.timeout(30_000);
  const looked = [
    ...(['Easy Read', 'the doors into help', 'a group that meets, Easy Read', 'steps, branches and counts', 'scores, and an end', 'a pathway with faults'] as const).map((name) => [name, 'in the page'] as const),
    ['steps, branches and counts', 'isolated'],
  ] as const;
  // Chromium looks at each, the other two share them.
  for (const [name, mode] of looked.filter((_, n) => elsewhere === undefined || n % 2 === elsewhere))
    it(`${name}, ${mode}: axe finds nothing, and no level of the outline is jumped`, async () => {
      hear();
      const widget = await show(examples[name], mode);
      root(widget).querySelector<HTMLElement>('.lo-all')?.click();
      await settled();
      const outline = shown(widget, '.lo-heading').map(({localName}) => Number(localName[1]));
      for (const [n, level] of outline.entries()) if (n) expect(level - outline[n - 1]!, `heading ${n}`).to.be.at.most(1);
      // Safari takes a list without markers for no list, but in a navigation.
      for (const list of shown(widget, '.lo-page :is(ul, ol)')) expect(getComputedStyle(list).listStyleType, list.className).not.to.equal('none');
      await expect(widget).to.be.accessible();
    });
});

// Chromium alone can be asked to look like paper.
if (navigator.userAgent.includes('Chrome/'))
  it('gives the address of a page to read on paper, and on paper only', async () => {
    const widget = await show(club, 'in the page');
    const after = () => getComputedStyle(control(widget, 'Pictures of the club'), '::after').content;
    expect(after()).to.equal('none');
    await emulateMedia({media: 'print'});
    const printed = after();
    await emulateMedia({media: 'screen'});
    expect(printed).to.contain('(');
  });

it('two guides on a page share no id', async () => {
  await show(salford, 'in the page');
  await show(salford, 'in the page');
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids.length).to.be.above(5);
  expect(new Set(ids).size).to.equal(ids.length);
});

it('says the same whether the page is asked for before the tag is on the page or after', async () => {
  const widget = make('lo-pathway-guide', {area: club.area});
  place().append(widget);
  widget.setAttribute('pathway', club.pathway);
  await new Promise((resolve) => widget.addEventListener('lo-ready', resolve, {once: true}));
  await settled();
  expect(see(heading(widget))).to.equal('A summer club in Westhaven');
});
