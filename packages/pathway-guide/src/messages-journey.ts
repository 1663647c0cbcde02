import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

// The frame of the journey. Its steps: messages-journey-before.ts and messages-journey-after.ts.
export const title = (review: string) => msg(str`A ${review}: before, on the day and after`, {id: 'pathway-guide.journey'});
export const startTitle = () => msg('In short', {id: 'pathway-guide.journey.start'});
export const before = () => msg('Before', {id: 'pathway-guide.journey.before'});
export const onTheDay = () => msg('On the day', {id: 'pathway-guide.journey.day'});
export const after = () => msg('After', {id: 'pathway-guide.journey.after'});

export const start = (review: string) => [
  tell(
    msg(str`A ${review} is a meeting about you: your care, your education and your treatment. It asks what would help you to stay out of hospital, or to leave it sooner.`, {
      id: 'pathway-guide.journey.what',
    }),
    [
      [msg(str`A ${review} is a meeting about you.`, {id: 'pathway-guide.journey.what.easy1'}), 'meeting'],
      [msg('It asks what would help you.', {id: 'pathway-guide.journey.what.easy2'}), 'help'],
    ],
    'cetr',
  ),
  tell(
    msg('“You” is the child or young person the meeting is about. “Your family” is whoever looks after you. If that is you, these steps are for you too.', {
      id: 'pathway-guide.journey.you',
    }),
    [[msg('These steps are for you and your family.', {id: 'pathway-guide.journey.you.easy'}), 'family']],
    'plain-words',
  ),
];

/** What to do if something is wrong, in this order. */
export const wrong = (review: string) => ({
  chair: tell(
    msg(str`Tell the chair. If there is a problem with the ${review}, the chair is usually the first person to speak to. You, your family or a worker can do it.`, {
      id: 'pathway-guide.wrong.chair',
    }),
    [[msg('Tell the chair. The chair leads the meeting.', {id: 'pathway-guide.wrong.chair.easy'}), 'talk']],
    'cetr',
  ),
  trust: tell(
    msg('Ask someone you trust to help you: your named nurse, your advocate or someone in your family.', {id: 'pathway-guide.wrong.trust'}),
    [[msg('Ask someone you trust to help you.', {id: 'pathway-guide.wrong.trust.easy'}), 'help']],
    'cetr',
  ),
  late: tell(
    msg('No report after two weeks? Ask your care coordinator, or the NHS commissioner who pays for your care. The two weeks are from a guide by families, from 2019.', {
      id: 'pathway-guide.wrong.late',
    }),
    [[msg('No report after two weeks? Ask the person who plans your care.', {id: 'pathway-guide.wrong.late.easy'}), 'report']],
    'survival-guide',
  ),
  stuck: tell(
    msg('Still stuck? Ask the commissioner at your local NHS board (ICB), who plans and pays for care. NHS guidance speaks of an oversight panel that checks how reviews go. Ask if it can look at yours.', {
      id: 'pathway-guide.wrong.stuck',
    }),
    [
      [msg('Still stuck? Ask the NHS people who pay for your care.', {id: 'pathway-guide.wrong.stuck.easy1'}), 'money'],
      [msg('A group checks how reviews go. Ask if it can help.', {id: 'pathway-guide.wrong.stuck.easy2'}), 'look'],
    ],
    'oversight',
  ),
  complain: tell(
    msg('You can also complain. That is separate, and you can do it at any time. For the NHS start with PALS, its advice service. For the council, ask the council. If that does not help, go to an ombudsman, who is independent. If you are kept in hospital under the Mental Health Act, you can also tell the Care Quality Commission (CQC).', {
      id: 'pathway-guide.wrong.complain',
    }),
    [
      [msg('You can also complain. That is separate.', {id: 'pathway-guide.wrong.complain.easy1'}), 'write'],
      [msg('Ask PALS at the NHS, or ask the council.', {id: 'pathway-guide.wrong.complain.easy2'}), 'ask'],
    ],
    'complaints',
  ),
  school: tell(
    msg('Is it about school or an EHC plan? Ask SENDIASS. Their advice is free. They can also tell you about mediation (talks that help people to agree) and the tribunal (where you can appeal).', {id: 'pathway-guide.wrong.school'}),
    [[msg('Is it about school? Ask SENDIASS, which is free.', {id: 'pathway-guide.wrong.school.easy'}), 'school']],
    'complaints',
  ),
  safety: tell(
    msg('Is someone not safe? Tell the council’s safeguarding team now. You do not have to do the other steps first. If a life is in danger, call 999.', {
      id: 'pathway-guide.wrong.safety',
    }),
    [
      [msg('Is someone not safe? Tell the council now.', {id: 'pathway-guide.wrong.safety.easy1'}), 'safe'],
      [msg('Is a life in danger? Call 999.', {id: 'pathway-guide.wrong.safety.easy2'}), 'emergency'],
    ],
    'complaints',
  ),
});
