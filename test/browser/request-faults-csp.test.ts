import {expect} from '@open-wc/testing';
import {hurry} from '../faults/hurry.js';
import {headings, promisesHold} from '../faults/promises.js';
import {receiver} from '../faults/receiver.js';
import {reasons} from '../faults/rows.js';
import {changeWorry, checking, send} from '../faults/send.js';
import {question} from './form.js';
import {inBothModes} from './support.js';

/*
 * A page whose own policy lets nobody send to another site. A policy cannot be taken back, so this file is alone with it.
 */

const policy = Object.assign(document.createElement('meta'), {httpEquiv: 'Content-Security-Policy', content: `connect-src 'self' ws://${location.host}`});
document.head.append(policy);

inBothModes((mode) => {
  it('what the page’s own policy blocks never leaves, is not said to be sent, and nothing is lost', async () => {
    const at = receiver('fine');
    const situation = await checking(at, {mode});
    const blocked: string[] = [];
    const notice = ({blockedURI, sample}: SecurityPolicyViolationEvent) => blocked.push(blockedURI, sample);
    document.addEventListener('securitypolicyviolation', notice);
    const {waits} = hurry();
    const told = await send(situation.form);
    document.removeEventListener('securitypolicyviolation', notice);
    const log = await at.log();
    await promisesHold(situation, log);
    expect([question(situation.form), 'reason' in told && told.reason]).to.deep.equal([headings.unknown, 'lost']);
    expect([log.preflights, log.posts.length]).to.deep.equal([0, 0]);
    expect(waits).to.deep.equal([1000, 4000, 12_000]);
    expect(situation.seen.spoken.at(-1)).to.equal(reasons.lost);
    expect(new Set(blocked.filter(Boolean))).to.deep.equal(new Set([at.endpoint]));
    await changeWorry(situation);
  });

  it('the receiver of the page’s own site is not blocked', async () => {
    const at = receiver('fine', 'same');
    const situation = await checking(at, {mode});
    await send(situation.form);
    await promisesHold(situation, await at.log());
    expect(question(situation.form)).to.equal(headings.sent);
  });
});
