import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {chooseReading, readings} from '@local-offer/ui';
import {examples, type Example} from '../examples.js';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import {noteWords, stepWords, topicWords} from './messages-steps.js';
import {answer, card, cards, goStatus, input, names, opener, pick, seatsAway, show, status} from '../../../test/browser/panel-guide.js';
import {focused, hear, inBothModes, mount, place, press, root, see, settled, shown} from '../../../test/browser/support.js';

beforeEach(() => chooseReading('standard'));

inBothModes((mode) => {
  describe('the people', () => {
    it('are all in the list: the panel of three first, open, and everybody else with who they are', async () => {
      const widget = await show({}, mode);
      expect(names(widget)).to.have.length(21);
      expect(names(widget).slice(0, 3)).to.deep.equal(['Chair', 'Expert by experience', 'Clinical expert']);
      expect(see(card(widget, 'chair'))).to.contain(message.timeWords('before')).and.contain(message.attendanceWords('must'));
      expect(see(card(widget, 'education'))).to.contain('From your school').and.not.contain(message.timeWords('before'));
      expect(status(widget)).to.contain(message.shownAll(21));
    });

    it('say plainly what two of the three are, and that fewer than three are no review', async () => {
      const widget = await show({}, mode);
      expect(see(widget)).to.contain(meeting.independent()[0]!.standard).and.contain(meeting.fewerThanThree('CETR').standard);
    });

    for (const key of ['Enter', 'Space'] as const)
      it(`open and close with ${key}, and the focus stays on the button`, async () => {
        const widget = await show({}, mode);
        opener(widget, 'education').focus();
        await sendKeys({press: key});
        await settled();
        expect(see(card(widget, 'education'))).to.contain(message.timeWords('after')).and.contain(topicWords['school']!().label);
        expect(opener(widget, 'education').getAttribute('aria-expanded')).to.equal('true');
        expect(focused()).to.equal(opener(widget, 'education'));
        await sendKeys({press: key});
        await settled();
        expect(see(card(widget, 'education'))).to.not.contain(message.timeWords('after'));
      });

    it('have nothing to open where there is nothing more to say', async () => {
      expect(opener(await show({}, mode), 'police')).to.equal(null);
    });

    it('have the same numbers in the picture and in the list', async () => {
      const widget = await show(examples['an area of its own'], mode);
      const seats = [...root(widget).querySelectorAll('.lo-table .lo-seat-number')].map(({textContent}) => textContent);
      expect(cards(widget).map((one) => one.querySelector('.lo-seat-number')!.textContent)).to.deep.equal(seats);
      expect(seats).to.have.length(20);
      expect(root(widget).querySelector('.lo-table')!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('are those of the area: renamed, added, left out, and who leads', async () => {
      const widget = await show(examples['an area of its own'], mode);
      expect(names(widget)).to.include.members(['Westhaven family social worker', 'Youth worker', 'Westhaven navigator', 'DSD lead']);
      expect(names(widget)).to.not.include('Police or youth justice').and.not.include('Another expert on the panel');
      expect(see(widget)).to.contain('Living at home Westhaven integrated care board').and.contain('C(E)TR');
      opener(widget, 'youth-worker').click();
      await settled();
      expect(see(card(widget, 'youth-worker'))).to.contain('Sits beside you, if you like.');
    });

    it('without a name are left out and named in a warning, and the others stay', async () => {
      const warnings = hear('warn');
      const widget = await mount('lo-panel-guide', {area: {people: {roles: [{id: 'chaplain'}, {id: 'nurse', name: 'Night nurse'}]}}}, mode);
      expect(names(widget)).to.include('Night nurse').and.have.length(22);
      expect(warnings[0]).to.contain('people.roles.0');
    });

    it('have a heading each, and no level of the outline is jumped', async () => {
      const widget = await mount('lo-panel-guide', {headinglevel: 3}, mode);
      const outline = shown(widget, '.lo-heading').map((heading) => Number(heading.localName[1]));
      expect(outline[0]).to.equal(3);
      for (const [i, level] of outline.entries()) if (i) expect(level - outline[i - 1]!, `heading ${i}`).to.be.at.most(1);
    });
  });

  describe('choosing what to see', () => {
    it('by time shows only what each does then, and says so', async () => {
      const widget = await show({choose: {time: 'after'}}, mode);
      expect(see(card(widget, 'chair'))).to.contain('Writes the report').and.not.contain('Sets the date');
      expect(see(card(widget, 'education'))).to.contain('Carries out what was agreed');
      expect(names(widget)).to.not.include('Police or youth justice');
      expect(status(widget)).to.equal(`${message.shownSome(cards(widget).length, 21)} ${message.onlyTime(message.timeWords('after'))}`);
      expect(seatsAway(widget)).to.equal(21 - cards(widget).length);
    });

    it('by whether they must be there, with the arrow keys', async () => {
      const widget = await show({}, mode);
      input(widget, 'attendance', '').focus();
      await sendKeys({press: 'ArrowDown'});
      await settled();
      expect(names(widget)).to.deep.equal(['Chair', 'Expert by experience', 'Clinical expert', 'You']);
      expect(focused()).to.equal(input(widget, 'attendance', 'must'));
      expect(status(widget)).to.contain(message.shownSome(4, 21));
    });

    it('goes back to everybody, and the focus is not lost with the button', async () => {
      const widget = await show({choose: {attendance: 'ask', time: 'before'}}, mode);
      await press(widget, message.showAll());
      expect(names(widget)).to.have.length(21);
      expect(focused()).to.equal(input(widget, 'time', ''));
      expect(seatsAway(widget)).to.equal(0);
    });

    it('leaves what is hidden to find-in-page, which brings everybody back and is told of', async () => {
      const widget = await show({choose: {attendance: 'must'}}, mode);
      expect(card(widget, 'advocate').getAttribute('hidden')).to.equal('until-found');
      card(widget, 'advocate').dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled();
      expect(names(widget)).to.have.length(21);
      expect(status(widget)).to.contain(message.foundHidden());
    });

    it('opens the card in which find-in-page found something', async () => {
      const widget = await show({}, mode);
      card(widget, 'education').querySelector('.lo-person-more')!.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled();
      expect(see(card(widget, 'education'))).to.contain(message.timeWords('at'));
    });

    it('keeps what is hidden from taking room', async () => {
      const widget = await show({choose: {attendance: 'must'}}, mode);
      const list = card(widget, 'advocate').parentElement!.getBoundingClientRect();
      expect(list.height).to.be.below(card(widget, 'person').getBoundingClientRect().height + 5);
    });
  });

  describe('who do I go to', () => {
    it('says whom, how to reach them, and the next steps in order', async () => {
      const widget = await show({choose: {topic: 'review-problem'}}, mode);
      const [one] = answer(widget);
      expect([...one!.querySelectorAll('.lo-steps > li')].map(see)).to.deep.equal(
        (['chair', 'trust', 'commissioner', 'oversight', 'complain'] as const).map((step) => stepWords[step]().standard),
      );
      expect(goStatus(widget)).to.equal(message.stepsBelow('Chair', 5));
      expect(root(widget).querySelectorAll('.lo-table .lo-seat-asked')).to.have.length(1);
    });

    it('names the area’s own contacts, or whom to ask where there are none', async () => {
      expect(see(answer(await show(examples['an area of its own'], mode))[0]!)).to.contain('Westhaven review team').and.contain('Phone 01632 960 003');
      expect(see(answer(await show(examples['about medicine'], mode))[0]!)).to.contain('your GP or your council');
    });

    it('begins with safety, not with a person, where somebody is not safe', async () => {
      const widget = await show(examples['someone not safe'], mode);
      expect(see(answer(widget)[0]!.querySelector('.lo-steps > li')!)).to.equal(stepWords.safety().standard);
      expect(goStatus(widget)).to.equal(message.safetyBelow(4));
    });

    it('gives the four rights to whoever wants to say no', async () => {
      expect(see(answer(await show({choose: {topic: 'saying-no'}}, mode))[0]!)).to.contain(noteWords['saying-no']!().standard);
    });

    it('leads to the card of a person by keyboard, also to one that is hidden just now', async () => {
      const widget = await show({choose: {attendance: 'must', topic: 'school'}}, mode);
      const [button] = [...answer(widget)[0]!.querySelectorAll('button')];
      button!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
      expect(names(widget)).to.have.length(21);
      expect(focused()).to.equal(card(widget, 'education').querySelector('.lo-heading'));
      expect(see(card(widget, 'education'))).to.contain(message.timeWords('before'));
    });

    it('is led to by a script of the page, which is told where there is nobody of that id', async () => {
      const widget = await show({}, mode);
      expect(widget.showPerson('keyworker')).to.equal(true);
      await settled();
      expect(focused()).to.equal(card(widget, 'keyworker').querySelector('.lo-heading'));
      expect(widget.showPerson('x"] *')).to.equal(false);
    });

    it('shows all of them in short for whoever asks, and one that find-in-page found in full', async () => {
      const widget = await show({}, mode);
      expect(shown(widget, '.lo-go-row:not([hidden])')).to.have.length(0);
      await pick(widget, 'topic', 'all');
      expect(shown(widget, '.lo-go-row')).to.have.length(17);
      expect(see(shown(widget, '.lo-go-row')[0]!)).to.contain('Chair or Care coordinator');
      await pick(widget, 'topic', 'date');
      root(widget).querySelector('.lo-go-row')!.dispatchEvent(new Event('beforematch'));
      await settled();
      expect(input(widget, 'topic', 'saying-no').checked).to.equal(true);
    });
  });

  describe('the guide', () => {
    it('shows what the law says only where the area says that it is in force', async () => {
      expect(see(await show(examples['the new law in force'], mode))).to.contain(meeting.lawNow().standard);
      expect(see(await show({}, mode))).to.not.contain(message.lawTitle());
    });

    it('stays in English, left to right, on a page in another language, and says so', async () => {
      document.documentElement.lang = 'ur';
      const widget = await show({}, mode);
      const {lang, dir} = root(widget);
      const note = see(widget).includes(message.english());
      document.documentElement.lang = 'en';
      expect([lang, dir, note]).to.deep.equal(['en', 'ltr', true]);
    });

    for (const width of [320, 1000])
      it(`pushes no page sideways at ${width} pixels, in both readings and both directions`, async function () {
        this.timeout(30_000);
        const widget = await show(examples['long words'], mode);
        place().append(widget);
        widget.parentElement!.style.inlineSize = `${width}px`;
        await settled();
        for (const reading of readings)
          for (const dir of ['ltr', 'rtl']) {
            chooseReading(reading);
            root(widget).dir = dir;
            await settled();
            const edge = root(widget).getBoundingClientRect();
            for (const element of shown(widget, '.lo-person, .lo-choice, .lo-table, .lo-answer-card, .lo-key > li, .lo-heading')) {
              const {left, right} = element.getBoundingClientRect();
              expect(left, `${element.className} ${reading} ${dir}`).to.be.at.least(edge.left - 1);
              expect(right, `${element.className} ${reading} ${dir}`).to.be.at.most(edge.right + 1);
            }
          }
      });
  });

  describe('accessibility', function () {
    this.timeout(30_000);
    // The list is long, and so is the look at it: each situation in one reading, the plainest in both.
    for (const [name, example] of (Object.entries(examples) as [string, Example][]).filter(([name]) => mode === 'in the page' || /plain|own/.test(name)))
      it(`${name}: axe finds nothing`, async () => {
        const widget = await show(example, mode);
        await expect(widget).to.be.accessible();
      });
  });
});

it('two guides on a page share no id', async () => {
  await show({}, 'in the page');
  await show({choose: {topic: 'safe'}}, 'in the page');
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids.length).to.be.above(100);
  expect(new Set(ids).size).to.equal(ids.length);
});

it('leaves the fields of another widget on the page as they are', async () => {
  const other = place();
  other.className = 'lo-widget';
  const [fields, tiles] = ['lo-choices', 'lo-tiles'].map((name) => {
    const list = other.appendChild(document.createElement('div'));
    list.className = name;
    const choice = list.appendChild(document.createElement('div'));
    choice.className = 'lo-choice';
    return list;
  });
  await show({}, 'in the page');
  expect([getComputedStyle(fields!).display, getComputedStyle(fields!.firstElementChild!).marginBlockEnd]).to.deep.equal(['block', '8px']);
  expect(getComputedStyle(tiles!).display).to.equal('grid');
});
