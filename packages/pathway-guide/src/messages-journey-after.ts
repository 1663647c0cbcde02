import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

// The steps on the day, and after it. `family` is what the young person and the family do.

export const alone = () => ({
  title: msg('The panel meets first', {id: 'pathway-guide.alone'}),
  text: tell(
    msg('The three people of the panel sit together first. They read, and plan the day. In a hospital, visitors may have to sign in and lock away their bag and phone.', {
      id: 'pathway-guide.alone.text',
    }),
    [
      [msg('The panel meets first, without you.', {id: 'pathway-guide.alone.text.easy1'}), 'meeting'],
      [msg('They read and plan the day.', {id: 'pathway-guide.alone.text.easy2'}), 'read'],
    ],
    'survival-guide',
  ),
  family: tell(
    msg('You may have to wait. That is normal. Bring something that helps you to stay calm.', {id: 'pathway-guide.alone.family'}),
    [
      [msg('You may have to wait.', {id: 'pathway-guide.alone.family.easy1'}), 'wait'],
      [msg('Bring something that keeps you calm.', {id: 'pathway-guide.alone.family.easy2'}), 'calm'],
    ],
    'survival-guide',
  ),
});

export const talk = () => ({
  title: msg('You and the panel talk', {id: 'pathway-guide.talk'}),
  text: tell(
    msg('The panel talks with you, with your family and with people who work with you. It asks: are you safe? How are your care, your days and your learning? What do you want next?', {
      id: 'pathway-guide.talk.text',
    }),
    [
      [msg('The panel talks with you and your family.', {id: 'pathway-guide.talk.text.easy1'}), 'talk'],
      [msg('They ask if you are safe.', {id: 'pathway-guide.talk.text.easy2'}), 'safe'],
      [msg('They ask what you want next.', {id: 'pathway-guide.talk.text.easy3'}), 'next'],
    ],
    'cetr',
  ),
  family: tell(
    msg('Nobody is here to blame you. Say as much or as little as you want. You can write it down, have a break, or leave. If your family is there, they have a say too.', {
      id: 'pathway-guide.talk.family',
    }),
    [
      [msg('You choose what to say.', {id: 'pathway-guide.talk.family.easy1'}), 'choose'],
      [msg('You can write it down.', {id: 'pathway-guide.talk.family.easy2'}), 'write'],
      [msg('You can have a break, or leave.', {id: 'pathway-guide.talk.family.easy3'}), 'break'],
    ],
    'easy-booklet',
  ),
});

export const findings = () => ({
  title: msg('You hear what the panel found', {id: 'pathway-guide.findings'}),
  text: tell(
    msg('The panel agrees what it found and what should happen next. It should tell you and your family on the same day.', {id: 'pathway-guide.findings.text'}),
    [
      [msg('The panel agrees what should happen next.', {id: 'pathway-guide.findings.text.easy1'}), 'agree'],
      [msg('They should tell you the same day.', {id: 'pathway-guide.findings.text.easy2'}), 'talk'],
    ],
    'meeting-checklist',
  ),
  family: tell(
    msg('Ask if anything is not clear. If you see it another way, say so, and ask them to write that down.', {id: 'pathway-guide.findings.family'}),
    [
      [msg('Ask if it is not clear.', {id: 'pathway-guide.findings.family.easy1'}), 'question'],
      [msg('Say if you do not agree.', {id: 'pathway-guide.findings.family.easy2'}), 'disagree'],
    ],
    'plain-words',
  ),
  questions: msg('The panel’s questions (key lines of enquiry), filled in', {id: 'pathway-guide.paper.questions'}),
});

export const report = (review: string) => ({
  title: msg('The report', {id: 'pathway-guide.report'}),
  text: tell(
    msg('The chair writes a report, in words that should be easy to understand. It says if your care is good, and how it could be better. It goes to you, to the people who manage your care and to those who were there.', {
      id: 'pathway-guide.report.text',
    }),
    [
      [msg('The chair writes a report.', {id: 'pathway-guide.report.text.easy1'}), 'report'],
      [msg('It says how your care could be better.', {id: 'pathway-guide.report.text.easy2'}), 'care'],
      [msg('You should get a copy.', {id: 'pathway-guide.report.text.easy3'}), 'letter'],
    ],
    'cetr',
  ),
  family: tell(
    msg('Read it with someone you trust, and ask about hard words. Your planner has pages where you can say how the day was.', {id: 'pathway-guide.report.family'}),
    [
      [msg('Read it with someone you trust.', {id: 'pathway-guide.report.family.easy1'}), 'read'],
      [msg('You can say how the day was.', {id: 'pathway-guide.report.family.easy2'}), 'write'],
    ],
    'cetr',
  ),
  documents: {
    report: msg(str`The report of the ${review}`, {id: 'pathway-guide.paper.report'}),
    feedback: msg('The feedback pages of your planner', {id: 'pathway-guide.paper.feedback'}),
  },
});

export const actionPlan = () => ({
  title: msg('The action plan', {id: 'pathway-guide.plan'}),
  text: tell(
    msg('Everything that was agreed goes into an action plan: what is done, who does it and by when. It is the chair’s job to see that it goes ahead.', {
      id: 'pathway-guide.plan.text',
    }),
    [
      [msg('A plan says what happens next.', {id: 'pathway-guide.plan.text.easy1'}), 'plan'],
      [msg('It says who does it, and when.', {id: 'pathway-guide.plan.text.easy2'}), 'people'],
      [msg('The chair checks that it goes ahead.', {id: 'pathway-guide.plan.text.easy3'}), 'look'],
    ],
    'cetr',
  ),
  family: tell(
    msg('Keep your copy. If something is not done by its day, tell the chair.', {id: 'pathway-guide.plan.family'}),
    [
      [msg('Keep your copy of the plan.', {id: 'pathway-guide.plan.family.easy1'}), 'plan'],
      [msg('Is something not done? Tell the chair.', {id: 'pathway-guide.plan.family.easy2'}), 'talk'],
    ],
    'plain-words',
  ),
  document: msg('The action plan', {id: 'pathway-guide.paper.plan'}),
});
