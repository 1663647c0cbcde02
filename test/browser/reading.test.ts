import '@local-offer/ragb-explainer/define.js';
import {choosePictures, chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {
  easyUnchecked,
  picturesHide,
  picturesShow,
  readingEasy,
  readingStandard,
  urgentMore,
  urgentTitle,
} from '../../packages/ui/src/messages.js';
import {
  hear,
  make,
  mount,
  place,
  control,
  focused,
  inBothModes,
  press,
  root,
  see,
  settled,
  shown,
  times,
  widgets,
  type Mode,
  type Setting,
} from './support.js';

const show = (setting: Setting, mode: Mode) => mount('lo-ragb-explainer', setting, mode);
const pressed = (widget: Element) => shown(widget, '[aria-pressed="true"]').map(see);
const pictures = (widget: Element) => shown(widget, 'img').length;

describe('how it reads', () => {
  inBothModes((mode) => {
    // First, because a choice lasts as long as the page.
    it('is what the page says until the person chooses', async () => {
      const standard = await show({}, mode);
      const easy = await show({reading: 'easy'}, mode);
      if (mode === 'in the page') {
        expect([pressed(standard), pressed(easy)]).to.deep.equal([[readingStandard()], [readingEasy()]]);
        expect([pictures(standard), pictures(easy) > 20]).to.deep.equal([0, true]);
      }
      await press(standard, readingEasy());
      expect([pressed(standard), pressed(easy)]).to.deep.equal([[readingEasy()], [readingEasy()]]);
      chooseReading('standard');
    });

    it('changes in every widget of the page at once, and in those that come later, and the focus stays', async () => {
      const first = await show({}, mode);
      const second = await show({}, mode === 'isolated' ? 'in the page' : 'isolated');
      const standard = see(root(second));
      for (const key of ['Enter', 'Space'] as const) {
        await press(first, readingEasy(), key);
        expect(focused()).to.equal(control(first, readingEasy()));
        expect(pressed(second)).to.deep.equal([readingEasy()]);
        expect(see(root(second))).to.not.equal(standard);
        const third = await show({reading: 'standard'}, mode);
        expect(pressed(third)).to.deep.equal([readingEasy()]);
        third.remove();
        await press(second, readingStandard(), key);
        expect(pressed(first)).to.deep.equal([readingStandard()]);
        expect(see(root(second))).to.equal(standard);
      }
    });

    it('has a picture to each Easy Read sentence, which says nothing twice, and hides and shows them everywhere', async () => {
      chooseReading('easy');
      const widget = await show({}, mode);
      const other = await show({}, mode);
      const all = pictures(widget);
      expect(all).to.be.above(20);
      expect(
        shown(widget, '.lo-easy-row')
          .filter((row) => !row.querySelector('img'))
          .map(see),
      ).to.deep.equal([]);
      for (const image of shown(widget, 'img'))
        expect([image.getAttribute('alt'), image.getAttribute('referrerpolicy')]).to.deep.equal(['', 'no-referrer']);
      await press(widget, picturesHide());
      expect([pictures(widget), pictures(other)]).to.deep.equal([0, 0]);
      expect(focused()).to.equal(control(widget, picturesShow()));
      await press(widget, picturesShow());
      expect([pictures(widget), pictures(other) > 20]).to.deep.equal([all, true]);
      choosePictures(true);
      chooseReading('standard');
    });

    it('takes an area’s own picture, and leaves no broken mark where one does not come', async () => {
      chooseReading('easy');
      const widget = await show({area: {pictures: {red: 'https://www.westhaven.example/red.svg'}}}, mode);
      const own = shown(widget, 'img[src="https://www.westhaven.example/red.svg"]')[0]!;
      own.dispatchEvent(new Event('error'));
      expect(own.checkVisibility()).to.equal(false);
      expect(see(own.closest('.lo-easy-row')!)).to.not.equal('');
      chooseReading('standard');
    });

    it('says of Easy Read that nobody who uses it has checked it yet', async () => {
      const widget = await show({}, mode);
      expect(times(easyUnchecked(), widget)).to.equal(0);
      chooseReading('easy');
      await settled();
      expect(times(easyUnchecked(), widget)).to.equal(1);
      chooseReading('standard');
    });

    it('has Easy Read of at least 21 px, and larger where the page’s text is', async () => {
      chooseReading('easy');
      const widget = await show({}, mode);
      for (const [page, least] of [
        ['10px', 21],
        ['16px', 21],
        ['32px', 40],
      ] as const) {
        widget.style.fontSize = page;
        const sizes = shown(widget, '.lo-easy-row p').map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
        expect(Math.min(...sizes), page).to.be.at.least(least);
      }
      chooseReading('standard');
    });
  });
});

describe('urgent help', () => {
  const blocks = () => widgets().map((widget) => times(urgentTitle(), root(widget)));

  inBothModes((mode) => {
    it('stands whole in the first widget of the page only; each has the numbers and the way there', async () => {
      const first = await show({}, mode);
      const second = await show({}, mode);
      expect(blocks()).to.deep.equal([1, 0]);
      for (const widget of [first, second])
        for (const number of ['999', '111']) expect(shown(widget, `a[href="tel:${number}"]`), number).to.not.be.empty;
      await press(second, urgentMore());
      expect(see(focused()!)).to.equal(urgentTitle());
      expect(root(first).contains(focused())).to.equal(true);
    });

    it('passes on when the first widget goes, and when another comes before it', async () => {
      const first = await show({}, mode);
      const second = await show({}, mode);
      first.remove();
      await settled();
      expect(blocks()).to.deep.equal([1]);
      second.before(first);
      await settled();
      expect(blocks()).to.deep.equal([1, 0]);
    });

    it('passes on when the first widget breaks', async () => {
      hear('error');
      const first = await show({inside: '<p>Call 01632 960 001</p>'}, mode);
      const second = await show({}, mode);
      Object.assign(first, {
        renderWidget() {
          throw new Error('broken on purpose');
        },
      });
      first.requestUpdate();
      await first.updateComplete.catch(() => {});
      await second.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(see(first)).to.equal('Call 01632 960 001');
      expect(times(urgentTitle(), root(second))).to.equal(1);
    });

    it('has a way without a voice beside each number, and the area’s own lines', async () => {
      const widget = await show({area: {urgent: [{label: 'Westhaven crisis line', phone: '01632 960 002', sms: '07700 900 002'}]}}, mode);
      for (const route of shown(widget, '.lo-urgent-route')) expect(see(route)).to.match(/text|type|chat|Relay UK/i);
      expect(control(widget, 'Text 07700 900 002').getAttribute('href')).to.equal('sms:07700900002');
    });
  });

  it('is one block across both modes', async () => {
    const part = place();
    part.append(make('lo-ragb-explainer', {}, 'isolated'), make('lo-ragb-explainer'), make('lo-ragb-explainer', {}, 'isolated'));
    await settled();
    expect(blocks()).to.deep.equal([1, 0, 0]);
  });
});
