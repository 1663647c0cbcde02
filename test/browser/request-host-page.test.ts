import {expect} from '@open-wc/testing';
import {examples} from '../../packages/cetr-request/examples.js';
import {question} from './form.js';
import {click, control, mountAt, putInto, standing} from './request-form.js';
import {focused, inBothModes, make, type Mode, place, root, sendKeys, settled} from './support.js';

const quiet = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'reset'];

/** A page that is one form with a button to send it, and listens to everything. */
function hostForm() {
  const host = document.createElement('form');
  host.innerHTML = '<input name="theirs" value="1"><button>Search the site</button>';
  const heard: string[] = [];
  const hear = (event: Event) => {
    if (event.type === 'submit') event.preventDefault();
    const {key} = event as KeyboardEvent;
    heard.push(key ? `${event.type} ${key}` : event.type);
  };
  for (const type of quiet) host.addEventListener(type, hear);
  place().append(host);
  return {host, heard};
}

async function inside(host: Element, at: string, mode: Mode) {
  return putInto(host, make('lo-cetr-request', standing(at), mode));
}

inBothModes((mode) => {
  describe('a page that is one form', () => {
    it('hears nothing of what is typed, chosen and sent in ours, and is not sent by Enter', async () => {
      const {host, heard} = hostForm();
      const form = await inside(host, 'you', mode);
      control(form, 'your-name').focus();
      await sendKeys({type: 'a1 '});
      await sendKeys({press: 'ArrowLeft'});
      await sendKeys({press: 'Enter'});
      await settled();
      expect(question(form)).to.equal('How can the team contact you?');
      await inside(host, 'asks', mode);
      const other = await inside(host, 'asks', mode);
      control(other, 'asks').focus();
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Space'});
      root(other).querySelector('form')!.reset();
      await click(other);
      expect(heard).to.deep.equal([]);
    });

    it('hears Enter and Space on none of our buttons, and none of them sends it', async () => {
      const {host, heard} = hostForm();
      const form = await inside(host, 'place', mode);
      for (const button of root(form).querySelectorAll<HTMLElement>('button:not(.lo-exit, .lo-button-main)')) {
        button.focus();
        await sendKeys({press: 'Enter'});
        await settled();
      }
      await click(form, 'Standard');
      expect(heard).to.deep.equal([]);
      expect([...new FormData(host)]).to.deep.equal([['theirs', '1']]);
    });

    it('hears Tab, Escape and chords', async () => {
      const {host, heard} = hostForm();
      const form = await inside(host, 'you', mode);
      control(form, 'your-name').focus();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Escape'});
      expect(heard).to.include.members(['keydown Tab', 'keydown Escape', 'keyup Escape']);
      heard.length = 0;
      for (const chord of ['ctrlKey', 'altKey', 'metaKey'])
        control(form, 'relation').dispatchEvent(new KeyboardEvent('keydown', {key: 'k', [chord]: true, bubbles: true, composed: true}));
      control(form, 'relation').dispatchEvent(new KeyboardEvent('keydown', {key: 'k', shiftKey: true, bubbles: true, composed: true}));
      expect(heard).to.deep.equal(['keydown k', 'keydown k', 'keydown k']);
    });

    it('never holds an answer in its data, whatever page of ours is open', async () => {
      const {host} = hostForm();
      for (const name of Object.keys(examples).filter((one) => one.startsWith('page:'))) {
        const {at, answers} = examples[name as 'page: name'];
        const form = await putInto(host, make('lo-cetr-request', standing(at!, answers), mode));
        expect([...new FormData(host)], name).to.deep.equal([['theirs', '1']]);
        expect([...host.elements].filter((one) => (one as HTMLInputElement).name), name).to.have.length(1);
        form.remove();
      }
    });

    it('can be sent and emptied by its own means, and our answers stay', async () => {
      const {host, heard} = hostForm();
      const form = await inside(host, 'you', mode);
      host.reset();
      host.requestSubmit();
      expect(heard).to.deep.equal(['reset', 'submit']);
      expect(control(form, 'your-name').value).to.equal('Robin Field');
    });
  });

  it('the focus stays with the person when a page of the form comes, whatever the page around does', async () => {
    const form = await mountAt('you', undefined, {}, mode);
    await click(form);
    expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
    await click(form);
    await click(form, 'Back');
    expect(question(form)).to.equal('How can the team contact you?');
    expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
  });
});
