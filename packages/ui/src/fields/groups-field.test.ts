import type {Group} from '@local-offer/core';
import {expect} from '@open-wc/testing';
import {ask, described, spoken, type AskingElement} from '../../../../test/browser/asking.js';
import {goOn, type} from '../../../../test/browser/form.js';
import {control, focused, inBothModes, type Mode, press, root, see, sendKeys, settled} from '../../../../test/browser/support.js';
import {groupsField} from './groups-field.js';

const people = {
  name: 'people',
  label: 'Who are the people?',
  parts: [
    {name: 'name', label: 'Name'},
    {name: 'helps', label: 'They know me well', tick: true},
  ],
  most: 3,
  one: (n: number) => `Person ${n}`,
  add: 'Add another person',
  remove: (n: number) => `Remove person ${n}`,
} as const;

const nameless = ({people}: {people?: unknown}) =>
  Object.fromEntries(((people ?? []) as readonly Group[]).map(({name, helps}, n) => [`people.${n}.name`, helps === 'yes' && !name ? 'missing' : undefined]));

const form = (mode: Mode) =>
  ask({fields: ['people'], check: nameless, problem: (_, name) => `Write a name (${name})`, show: (fields) => groupsField(people, fields)}, mode);

const names = (form: AskingElement) => [...root(form).querySelectorAll<HTMLInputElement>('[name$=".name"]')].map(({value}) => value);
const part = (form: AskingElement, name: string) => root(form).querySelector<HTMLInputElement>(`[name="${name}"]`)!;

inBothModes((mode) => {
  describe('several people', () => {
    /** Ann, Bo and Cy, of whom Bo is ticked. */
    async function three() {
      const people = await form(mode);
      await type(people, 'Name', ' Ann ');
      for (const [n, name] of ['Bo', 'Cy'].entries()) {
        await press(people, 'Add another person');
        await sendKeys({type: name});
        if (!n) {
          await sendKeys({press: 'Tab'});
          await sendKeys({press: 'Space'});
        }
        await settled();
      }
      return people;
    }

    it('start with one to fill in, which cannot be removed while it is empty', async () => {
      const people = await form(mode);
      expect([...root(people).querySelectorAll('legend')].map(see)).to.deep.equal(['Who are the people?', 'Person 1']);
      expect(see(root(people))).to.include('Add another person');
      expect(control(people, 'Remove person 1').matches(':disabled')).to.be.true;
      await type(people, 'Name', 'A');
      expect(control(people, 'Remove person 1').matches(':disabled')).to.be.false;
    });

    it('are added by the keyboard, each ready to be typed into, up to the most', async () => {
      const people = await three();
      expect(people.answers['people']).to.deep.equal([{name: ' Ann '}, {name: 'Bo', helps: 'yes'}, {name: 'Cy'}]);
      expect(see(root(people))).to.not.include('Add another person');
    });

    it('can be removed: the others stay as they are, the focus goes to the next, and it is said', async () => {
      const people = await three();
      await press(people, 'Remove person 1');
      expect(names(people)).to.deep.equal(['Bo', 'Cy']);
      expect([...root(people).querySelectorAll<HTMLInputElement>('.lo-tick')].map(({checked}) => checked)).to.deep.equal([true, false]);
      expect(see(focused()!)).to.equal('Person 1');
      expect(spoken(people)).to.equal('Removed: Person 1.');
      await press(people, 'Remove person 2');
      expect(see(focused()!)).to.equal('Add another person');
      expect(people.answers['people']).to.deep.equal([{name: 'Bo', helps: 'yes'}]);
      await press(people, 'Remove person 1');
      expect(names(people)).to.deep.equal(['']);
      expect(see(focused()!)).to.equal('Person 1');
    });

    it('need not be there: Continue goes on with empty ones and nothing is lost on the way back', async () => {
      const people = await form(mode);
      await press(people, 'Add another person');
      await sendKeys({type: 'Bo'});
      await goOn(people);
      expect(see(root(people))).to.include('The end');
      await press(people, 'Back');
      expect(names(people)).to.deep.equal(['', 'Bo']);
    });

    it('show what is wrong at the very part, and the summary leads there', async () => {
      const people = await form(mode);
      await press(people, 'Add another person');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      await goOn(people);
      const wrong = part(people, 'people.1.name');
      expect(wrong.getAttribute('aria-invalid')).to.equal('true');
      expect(described(wrong)).to.deep.equal(['Write a name (people.1.name)']);
      expect(part(people, 'people.0.name').hasAttribute('aria-invalid')).to.be.false;
      await press(people, 'Write a name (people.1.name)');
      expect(focused()).to.equal(wrong);
      await press(people, 'Remove person 1');
      expect(see(root(people).querySelector('.lo-problems')!)).to.include('people.0.name');
    });

    it('are never offered to the next person by the browser, and each control has its own id and one label', async () => {
      const people = await three();
      const controls = [...root(people).querySelectorAll<HTMLInputElement>('form [name]')];
      expect(new Set(controls.map((one) => one.getAttribute('autocomplete')))).to.have.all.keys('off');
      expect(controls.every(({labels}) => labels!.length === 1)).to.be.true;
      const ids = [...root(people).querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      await expect(people).to.be.accessible();
    });
  });

});
