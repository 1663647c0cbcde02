import {expect} from '@open-wc/testing';
import {hurry} from '../faults/hurry.js';
import {headings, promisesHold} from '../faults/promises.js';
import {arrived, receiver, type Where} from '../faults/receiver.js';
import {reasons, rows} from '../faults/rows.js';
import {changeWorry, checking, goOffline, send} from '../faults/send.js';
import {question} from './form.js';
import {elsewhere, root, see} from './support.js';

const trying = (n: number) => `That did not work. Trying again: ${n} of 4.`;
const settings = [
  {title: 'sending from a page', mode: 'in the page', reading: 'standard'},
  {title: 'sending from a shadow root', mode: 'isolated', reading: 'standard'},
  {title: 'sending in Easy Read', mode: 'in the page', reading: 'easy'},
] as const;

for (const [setting, {title, mode, reading}] of settings.entries()) {
  // Every fault in every engine; in a shadow root and in Easy Read all of them in Chromium, and in the other two between them.
  if (setting && elsewhere !== undefined && setting !== elsewhere + 1) continue;
  describe(title, () => {
    const some = Object.entries(rows).filter(([, {also}]) => also || title === settings[0].title);
    for (const [n, [name, {ends, reason, posts, tries = posts, records, waits = [], long = false}]] of some.entries())
      it(`${name}: ${ends}, after ${tries} ${tries === 1 ? 'try' : 'tries'}`, async () => {
        const [fault, where] = name.split(', ') as [string, Where | 'offline' | undefined];
        const at = receiver(fault, where === 'offline' ? 'other' : where);
        const comeBack = where === 'offline' ? goOffline() : at.mend;
        const situation = await checking(at, {mode, reading});
        const {form, seen} = situation;
        const quick = hurry(long ? () => arrived(at) : undefined);
        const told = await send(form);
        quick.stop();
        const log = await at.log();
        await promisesHold(situation, log);

        expect(question(form)).to.equal(headings[ends]);
        expect('reason' in told ? told.reason : undefined).to.equal(reason);
        const words = reason ? reasons[reason] : '';
        expect(see(root(form))).to.include(words);
        expect(seen.spoken).to.deep.equal(['Sending. Please wait.', ...Array.from({length: tries - 1}, (_, more) => trying(more + 2)), words]);
        expect([log.posts.length, Object.keys(log.records).length]).to.deep.equal([posts, records]);
        expect(quick.waits.length).to.equal(waits.length);
        for (const [i, wait] of waits.entries()) {
          const [least, most] = typeof wait === 'number' ? [wait, wait] : wait;
          expect(quick.waits[i]).to.be.within(least * 1000, most * 1000);
        }
        if (ends === 'sent' || where === 'nobody') return;

        // Once it works again the same request goes there, and is one record. Every other person looks at an answer first.
        await comeBack();
        const looks = n % 2 === 1;
        if (looks) await changeWorry(situation);
        const before = seen.spoken.length;
        await send(form, looks ? 'Send' : 'Try again');
        const then = await at.log();
        await promisesHold({...situation, seen: seen.since(before)}, then);
        expect(question(form)).to.equal(headings.sent);
        expect(Object.keys(then.records).length).to.equal(1);
      });
  });
}
