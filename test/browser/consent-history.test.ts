import {door} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {click, controls, examples, fill, headingOf, journeys, pagesOf, situation, standingIn, westhaven} from './consent-wizard.js';
import {question} from './form.js';
import {focused, root, settled} from './support.js';

const says = journeys['E3, says yes'];

describe('Back and Forward of the browser', () => {
  const go = async (steps: number) => {
    const there = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    history.go(steps);
    await there;
    await settled();
  };
  const marks = () => JSON.stringify(history.state);
  beforeEach(() => history.pushState({theirs: 7}, ''));

  it('go over the whole way, with every answer kept, and leave none in the history or the address', async () => {
    const wizard = await situation({area: westhaven}, 'in the page', {noHistory: false});
    const told: string[] = [];
    const pages = pagesOf(journeys['E2, says no']);
    const titles: string[] = [];
    for (const page of pages) {
      await fill(wizard, journeys['E2, says no']);
      titles.push(question(wizard));
      told.push(marks(), location.href, document.title);
      if (page.id !== 'check') await click(wizard);
    }
    for (let n = pages.length - 2; n >= 0; n--) {
      await go(-1);
      expect(question(wizard)).to.equal(titles[n]);
      expect(standingIn(wizard).length > 0, titles[n]).to.equal(pages[n]!.fields.length > 0);
    }
    await go(pages.length - 1);
    expect(question(wizard)).to.equal('Check your answers');
    expect(told.join(' ')).to.not.match(/Sam|dsr|B2|reason|16-17|"no"|decide/);
    expect(focused()).to.equal(headingOf(wizard));
  });

  it('lead to the start where another answer has taken the page away', async () => {
    const wizard = await situation({area: westhaven}, 'in the page', {noHistory: false});
    for (let n = 0; n < 9; n++) {
      await fill(wizard, says);
      await click(wizard);
    }
    const {id} = pagesOf(says)[9]!;
    expect(controls(wizard).map(({name}) => name)).to.include(id);
    await go(-3);
    await fill(wizard, {informed: 'no'});
    await go(3);
    expect(question(wizard)).to.equal('Think about saying yes or no');
  });

  it('find nothing once somebody has left quickly', async () => {
    const {leave} = door;
    const left: string[] = [];
    door.leave = (url) => left.push(url);
    try {
      const other = await situation(examples['page: about you'], 'isolated');
      const wizard = await situation({area: westhaven}, 'in the page', {noHistory: false});
      for (const page of pagesOf(says)) {
        await fill(wizard, says);
        await click(wizard);
        if (page.id === 'about') expect(root(wizard).textContent).to.include('Sam Field');
      }
      await click(wizard, 'Leave this page quickly');
      expect(left.length).to.equal(1);
      for (const n of [-1, -1, 1]) {
        await go(n);
        for (const one of [wizard, other]) {
          expect(question(one)).to.equal('Think about saying yes or no');
          expect(root(one).textContent).to.not.match(/Sam Field|brother/);
        }
      }
      await click(wizard);
      expect(standingIn(wizard)).to.deep.equal([]);
    } finally {
      door.leave = leave;
      window.dispatchEvent(new Event('pageshow'));
    }
  });
});
