import type {AreaInput} from '@local-offer/contract';
import {wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {answerByKeys, click, controls, examples, fill, headingOf, journeys, recorded, situation, standingIn, walk, westhaven, type ConsentWizardElement, type Example} from './consent-wizard.js';
import {goOn, question} from './form.js';
import {hear, inBothModes, type Mode, place, root, see, sendKeys, settled} from './support.js';

const says = journeys['E3, says yes'];
const on = (page: string, mode?: Mode) => situation({area: westhaven, answers: says, at: page}, mode);
/** Goes on to the check page, by script. */
async function toCheck(wizard: ConsentWizardElement): Promise<void> {
  for (let pages = 0; question(wizard) !== 'Check your answers'; pages++) {
    if (pages > 40) throw new Error(`"${question(wizard)}" does not end`);
    await click(wizard);
  }
}

describe('a page in a language that is written from right to left', () => {
  beforeEach(() => Object.assign(document.documentElement, {dir: 'rtl', lang: 'ur'}));
  afterEach(() => Object.assign(document.documentElement, {dir: '', lang: 'en'}));

  inBothModes((mode) => {
    for (const reading of ['standard', 'easy'] as const)
      it(`leaves the wizard in English, from left to right, on every kind of page (${reading})`, async () => {
        for (const name of ['plain', 'page: a young person decides', 'page: sharing, with whom', 'page: about you', 'page: check your answers', 'end: yes', 'end: a letter'] as const) {
          const wizard = await situation({...examples[name], reading}, mode);
          if (name.startsWith('end')) await click(wizard);
          expect([root(wizard).lang, getComputedStyle(root(wizard)).direction], name).to.deep.equal(['en', 'ltr']);
          for (const one of root(wizard).querySelectorAll('p, li, h2, h3, label, dt, button')) if (one.checkVisibility()) expect(getComputedStyle(one).direction, `${name}: ${see(one)}`).to.equal('ltr');
          wipeAll();
          wizard.remove();
        }
      });
  });

  it('and what is typed there goes by what it is', async () => {
    const wizard = await on('B2-tell');
    const [box] = controls(wizard);
    for (const [typed, direction] of [['Mum', 'ltr'], ['امی', 'rtl']] as const) {
      await fill(wizard, {'B2-tell-who': typed});
      expect(getComputedStyle(box!).direction, typed).to.equal(direction);
    }
  });
});

describe('an area file that comes or changes on the way', () => {
  const set = async (wizard: ConsentWizardElement, area: AreaInput) => {
    wizard.area = area;
    // It is looked for once the page has done what it does, and read after that.
    for (let turns = 0; turns < 5; turns++) await settled();
  };
  const consent = westhaven.consent!;

  inBothModes((mode) => {
    it('and takes the page away that somebody is on: they are on another, and every answer is still there', async () => {
      const errors = hear('error');
      const asks = {...westhaven, consent: {...consent, signature: true}};
      const wizard = await situation({area: asks, answers: {...says, sign: 'name', 'sign-text': 'Sam'}, at: 'sign'}, mode);
      expect(controls(wizard).map(({name}) => name)).to.include('sign');
      await set(wizard, westhaven);
      expect(controls(wizard).map(({name}) => name)).to.not.include('sign');
      await toCheck(wizard);
      expect(see(root(wizard))).to.include('Sam Field').and.include('Mum and my aunt').and.include('Please do not tell my brother.');
      await set(wizard, asks);
      await toCheck(wizard);
      expect(errors).to.deep.equal([]);
    });

    it('and lists other people to share with: each is asked about, and none of them holds the answer about another', async () => {
      const wizard = await on('S1', mode);
      const rows = () => new Set(controls(wizard).map(({name}) => name));
      expect(rows()).to.include('S1-health');
      await set(wizard, {...westhaven, consent: {...consent, sharing: [{id: 'panel', label: 'People on the panel', part: 'panel'}, {id: 'harbour', label: 'Harbour Trust'}]}});
      expect([...rows()]).to.deep.equal(['S1-panel', 'S1-harbour']);
      expect(standingIn(wizard)).to.deep.equal(['S1-panel yes']);
      const events = recorded(wizard);
      await toCheck(wizard);
      await click(wizard);
      const [{with: people, names}] = events[0]!.record.sharing as [NonNullable<(typeof events)[0]['record']['sharing']>[0]];
      expect(names).to.equal(undefined);
      expect(people.map(({id, answer}) => [id, answer])).to.deep.equal([['panel', 'yes'], ['harbour', 'not-asked']]);
    });

    it('and comes after the end: what was finished stays, with whom to give it to', async () => {
      const wizard = await situation({...examples['end: yes, no area file']}, mode);
      const events = recorded(wizard);
      await click(wizard);
      const title = question(wizard);
      expect(see(root(wizard))).to.not.include('01632 960 001');
      await set(wizard, westhaven);
      expect(question(wizard)).to.equal(title);
      expect(see(root(wizard))).to.include('01632 960 001');
      expect(events.length).to.equal(1);
    });
  });
});

describe('a page that takes the wizard away and makes it anew', () => {
  inBothModes((mode) =>
    it('finds the same page and the same answers, and the way goes on by keyboard', async () => {
      const first = await on('B2-tell', mode);
      await click(first);
      expect(question(first)).to.equal('Who may be told about you?');
      const before = standingIn(first);
      first.remove();
      const again = await situation({area: westhaven}, mode);
      expect(standingIn(again)).to.deep.equal(before);
      headingOf(again).focus();
      await goOn(again);
      expect(question(again)).to.equal('What may they be told?');
      // Moved about in the page, it is the same.
      const elsewhere = place();
      elsewhere.append(again);
      await settled();
      expect(question(again)).to.equal('What may they be told?');
      await toCheck(again);
      expect(see(root(again))).to.include('Please do not tell my brother.');
    }),
  );
});

describe('a page that is one form', () => {
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'reset'];
  function hostForm() {
    const host = document.createElement('form');
    host.innerHTML = '<input name="theirs" value="1"><button>Search the site</button>';
    const heard: string[] = [];
    for (const type of types)
      host.addEventListener(type, (event) => {
        if (type === 'submit') event.preventDefault();
        if ((event as KeyboardEvent).key !== 'Tab') heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`);
      });
    place().append(host);
    return {host, heard};
  }

  inBothModes((mode) => {
    it('hears nothing of what is chosen, typed and finished in ours, and is not sent by Enter', async () => {
      const {host, heard} = hostForm();
      const wizard = await situation({area: westhaven}, mode);
      host.append(wizard);
      await settled();
      const events = recorded(wizard);
      headingOf(wizard).focus();
      await walk(wizard, journeys['E12, takes it back']);
      expect([question(wizard), events.length]).to.deep.equal(['Your letter is ready', 1]);
      for (const key of ['Enter', 'Space'] as const) {
        [...root(wizard).querySelectorAll('button')].find((one) => see(one) === 'Change an answer')!.focus();
        await sendKeys({press: key});
        await settled();
        await click(wizard);
      }
      expect(heard).to.deep.equal([]);
    }).timeout(30_000);

    it('never holds an answer in its data, whatever page of ours is open', async () => {
      const {host} = hostForm();
      for (const [name, example] of Object.entries<Example>(examples).filter(([one]) => one.startsWith('page:'))) {
        const wizard = await situation(example, mode);
        host.append(wizard);
        await settled();
        const before = standingIn(wizard);
        expect([...new FormData(host)], name).to.deep.equal([['theirs', '1']]);
        expect([...host.elements].filter((one) => (one as HTMLInputElement).name), name).to.have.length(1);
        host.reset();
        await settled();
        expect(standingIn(wizard), name).to.deep.equal(before);
        wizard.remove();
        wipeAll();
      }
    }).timeout(30_000);
  });
});

it('two wizards on one page keep their answers apart', async () => {
  const [first, second] = [await situation({area: westhaven}), await situation({area: westhaven}, 'isolated')];
  for (const wizard of [first, second]) {
    headingOf(wizard).focus();
    await goOn(wizard);
  }
  headingOf(first).focus();
  await answerByKeys(first, {who: 'person'});
  expect([standingIn(first), standingIn(second)]).to.deep.equal([['who person'], []]);
});
