import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {chooseReading, readings, wipeAll} from '@local-offer/ui';
import {examples} from '../examples.js';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import {topicWords} from './messages-steps.js';
import {answer, card, goStatus, input, names, opener, pick, seatsAway, show, status} from '../../../test/browser/panel-guide.js';
import {elsewhere, focused, hear, inBothModes, place, press, root, see, settled, shown} from '../../../test/browser/support.js';

beforeEach(wipeAll);

const finds = async (node: Element) => {
  node.dispatchEvent(new Event('beforematch', {bubbles: true}));
  await settled();
};

inBothModes((mode) => {
  it('a card opens and closes with Enter and Space, and the focus stays on the button', async () => {
    const widget = await show({}, mode);
    opener(widget, 'education').focus();
    for (const key of ['Enter', 'Space'] as const)
      for (const open of [true, false]) {
        await sendKeys({press: key});
        await settled();
        expect(see(card(widget, 'education')).includes(topicWords['school']!().label)).to.equal(open);
        expect(opener(widget, 'education').getAttribute('aria-expanded')).to.equal(String(open));
        expect(focused()).to.equal(opener(widget, 'education'));
      }
  });

  it('the list of parts takes the focus to the heading of a part, and opens it', async () => {
    const widget = await show({reading: 'easy'}, mode);
    expect(see(root(widget))).to.not.contain(meeting.talkAbout()[0]!.easy[0]!.text);
    await press(widget, message.talkTitle());
    expect(focused()!.localName).to.equal('h3');
    expect(see(focused()!)).to.equal(message.talkTitle());
    expect(see(root(widget))).to.contain(meeting.talkAbout()[0]!.easy[0]!.text);
  });

  it('a script of the page goes to somebody whose card waits in Easy Read behind a button', async () => {
    const widget = await show({reading: 'easy'}, mode);
    expect(widget.showPerson('police')).to.equal(true);
    await settled();
    expect(focused()).to.equal(card(widget, 'police').querySelector('.lo-heading'));
    expect(focused()!.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
  });

  it('what somebody chooses to see by keyboard is said, what is hidden takes no room, and the focus is not lost on the way back', async () => {
    const widget = await show({}, mode);
    input(widget, 'attendance', '').focus();
    await sendKeys({press: 'ArrowDown'});
    await settled();
    expect(names(widget)).to.deep.equal(['Chair', 'Expert by experience', 'Clinical expert', 'You']);
    expect(focused()).to.equal(input(widget, 'attendance', 'must'));
    expect(status(widget)).to.contain(message.shownSome(4, 21));
    expect(seatsAway(widget)).to.equal(17);
    const list = card(widget, 'advocate').parentElement!.getBoundingClientRect();
    expect(list.height).to.be.below(1.2 * card(widget, 'person').getBoundingClientRect().height);
    await press(widget, message.showAll());
    expect([names(widget).length, seatsAway(widget)]).to.deep.equal([21, 0]);
    expect(focused()).to.equal(input(widget, 'time', ''));
  });

  it('what find-in-page finds is shown, and it is said why', async () => {
    const widget = await show({choose: {attendance: 'must', topic: 'date'}}, mode);
    expect(card(widget, 'advocate').getAttribute('hidden')).to.equal('until-found');
    await finds(card(widget, 'advocate'));
    expect(names(widget)).to.have.length(21);
    expect(status(widget)).to.contain(message.foundHidden());
    for (const who of ['must', '']) await pick(widget, 'attendance', who);
    await finds(card(widget, 'education').querySelector('.lo-folded')!);
    expect(see(card(widget, 'education'))).to.contain(message.timeWords('at'));
    expect(status(widget)).to.not.contain(message.foundHidden());
    await finds(root(widget).querySelector('.lo-go-row')!);
    expect(input(widget, 'topic', 'saying-no').checked).to.equal(true);
  });

  it('an answer leads to the card of a person, also to one that is hidden just now; so does a script of the page', async () => {
    const widget = await show({choose: {attendance: 'must'}}, mode);
    await pick(widget, 'topic', 'school');
    expect(goStatus(widget)).to.equal(message.stepsBelow('Someone from education', 4));
    answer(widget)[0]!.querySelector('button')!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(names(widget)).to.have.length(21);
    expect(focused()).to.equal(card(widget, 'education').querySelector('.lo-heading'));
    expect(see(card(widget, 'education'))).to.contain(message.timeWords('before'));
    expect([widget.showPerson('keyworker'), widget.showPerson('x"] *')]).to.deep.equal([true, false]);
    await settled();
    expect(focused()).to.equal(card(widget, 'keyworker').querySelector('.lo-heading'));
  });

  it('in Easy Read a button brings what there is to choose, and every card is closed at first', async () => {
    const widget = await show({reading: 'easy'}, mode);
    expect(input(widget, 'time', 'after').checkVisibility()).to.equal(false);
    await press(widget, message.filtersTitle());
    expect(input(widget, 'time', 'after').checkVisibility()).to.equal(true);
    expect(see(card(widget, 'chair'))).to.not.contain(message.timeWords('before'));
    expect(names(widget)).to.have.length(4);
    await press(widget, message.seeOthers(17));
    expect(names(widget)).to.have.length(21);
    chooseReading('standard');
    await settled();
    expect(see(card(widget, 'chair'))).to.contain(message.timeWords('before'));
  });
});

// Chromium looks at each, the other two at one each.
for (const [example, mode, engine] of [
  ['an area of its own', 'in the page', 0],
  ['a problem with the review, Easy Read', 'in the page', 1],
  ['an area of its own', 'isolated', undefined],
] as const)
  if (elsewhere === undefined || elsewhere === engine)
    it(`${example}, ${mode}: axe finds nothing, with the sheet open too`, async function () {
      this.timeout(30_000);
      const widget = await show(examples[example], mode);
      root(widget).querySelector<HTMLElement>('.lo-mine .lo-folds')!.click();
      await pick(widget, 'coming', 'chair');
      await expect(widget).to.be.accessible();
    });

it('somebody without a name is left out and named in a warning, and the others stay', async () => {
  const warnings = hear('warn');
  const widget = await show({area: {people: {roles: [{id: 'chaplain'}, {id: 'nurse', name: 'Night nurse'}]}}}, 'in the page');
  expect(names(widget)).to.include('Night nurse').and.have.length(22);
  expect(warnings[0]).to.contain('people.roles.0');
});

it('pushes no page sideways, narrow or wide, in both readings and both directions', async function () {
  this.timeout(30_000);
  const widget = await show(examples['long words'], 'in the page');
  root(widget).querySelector<HTMLElement>('.lo-mine .lo-folds')!.click();
  for (const width of [320, 1000])
    for (const reading of readings)
      for (const dir of ['ltr', 'rtl']) {
        widget.parentElement!.style.inlineSize = `${width}px`;
        chooseReading(reading);
        root(widget).dir = dir;
        await settled();
        const edge = root(widget).getBoundingClientRect();
        for (const element of shown(widget, '.lo-person, .lo-choice, .lo-table, .lo-answer-card, .lo-key > li, .lo-heading, .lo-button:not(.lo-button-quiet)')) {
          const {left, right} = element.getBoundingClientRect();
          expect(left, `${element.className} ${width} ${reading} ${dir}`).to.be.at.least(edge.left - 1);
          expect(right, `${element.className} ${width} ${reading} ${dir}`).to.be.at.most(edge.right + 1);
        }
      }
});

it('shares no id with another guide, and leaves the fields and rows of another widget as they are', async () => {
  const other = place();
  other.className = 'lo-widget';
  const [fields, tiles] = ['lo-choices', 'lo-tiles'].map((name) => {
    const list = other.appendChild(document.createElement('div'));
    list.className = name;
    const choice = list.appendChild(document.createElement('div'));
    choice.className = 'lo-choice';
    return list;
  });
  const row = other.appendChild(document.createElement('div'));
  row.className = 'lo-easy-row';
  const text = row.appendChild(document.createElement('p'));
  await show({}, 'in the page');
  await show({choose: {topic: 'safe'}}, 'in the page');
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids.length).to.be.above(100);
  expect(new Set(ids).size).to.equal(ids.length);
  expect([getComputedStyle(fields!).display, getComputedStyle(fields!.firstElementChild!).marginBlockEnd]).to.deep.equal(['block', '8px']);
  expect([getComputedStyle(tiles!).display, getComputedStyle(text).flexBasis]).to.deep.equal(['grid', '176px']);
});
