import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

// The steps from going in to settling at home.

export const first = () => msg('From the first day', {id: 'pathway-guide.home.first'});
export const ready = () => msg('Getting ready', {id: 'pathway-guide.home.ready'});
export const day = () => msg('On the day', {id: 'pathway-guide.home.day'});
export const after = () => msg('The first weeks', {id: 'pathway-guide.home.after'});

export const goingIn = () => ({
  title: msg('Going in, with the way out in mind', {id: 'pathway-guide.home.in'}),
  text: tell(
    msg('The ward should tell you what the stay is for, and what has to change so that you can leave. Those who help you at home should stay in touch with the ward.', {
      id: 'pathway-guide.home.in.text',
    }),
    [
      [msg('The ward should tell you why you are there.', {id: 'pathway-guide.home.in.text.easy1'}), 'hospital'],
      [msg('They should say what must change before you leave.', {id: 'pathway-guide.home.in.text.easy2'}), 'change'],
      [msg('Your team at home should stay in touch.', {id: 'pathway-guide.home.in.text.easy3'}), 'team'],
    ],
    'discharge',
  ),
  family: tell(
    msg('Ask: what is this stay for? What do I need so that I can go home? Who plans it with me? Say who you want told, and who you want with you.', {
      id: 'pathway-guide.home.in.family',
    }),
    [
      [msg('Ask: why am I here?', {id: 'pathway-guide.home.in.family.easy1'}), 'question'],
      [msg('Ask: what do I need to go home?', {id: 'pathway-guide.home.in.family.easy2'}), 'home'],
      [msg('Ask: who plans it with me?', {id: 'pathway-guide.home.in.family.easy3'}), 'plan'],
    ],
  ),
});

export const reviews = (review: string) => ({
  title: msg('Reviews while you are there', {id: 'pathway-guide.home.review'}),
  text: tell(
    msg(str`A review (${review}) asks whether you are safe, whether your care is good, and whether hospital is still right for you. It looks at the plan for leaving too.`, {
      id: 'pathway-guide.home.review.text',
    }),
    [
      [msg('A review asks if you are safe.', {id: 'pathway-guide.home.review.text.easy1'}), 'safe'],
      [msg('It asks if you still need to be in hospital.', {id: 'pathway-guide.home.review.text.easy2'}), 'hospital'],
      [msg('It looks at your plan for leaving.', {id: 'pathway-guide.home.review.text.easy3'}), 'leave-hospital'],
    ],
    'cetr',
  ),
  family: tell(
    msg('Ask when the next one is. If nobody has offered one, you can ask for one. Tell the panel what keeps you from leaving.', {id: 'pathway-guide.home.review.family'}),
    [
      [msg('Ask when your next review is.', {id: 'pathway-guide.home.review.family.easy1'}), 'calendar'],
      [msg('Has nobody offered one? You can ask for one.', {id: 'pathway-guide.home.review.family.easy2'}), 'ask'],
      [msg('Say what keeps you from leaving.', {id: 'pathway-guide.home.review.family.easy3'}), 'talk'],
    ],
  ),
});

export const home = () => ({
  title: msg('A home, and people to help', {id: 'pathway-guide.home.home'}),
  text: tell(
    msg('This can take long, so it should begin early: where you live, what the place needs, who works there, and who pays.', {id: 'pathway-guide.home.home.text'}),
    [
      [msg('Finding a home can take a long time.', {id: 'pathway-guide.home.home.text.easy1'}), 'wait'],
      [msg('People should start early.', {id: 'pathway-guide.home.home.text.easy2'}), 'clock'],
    ],
    'discharge',
  ),
  family: tell(msg('Say where you want to live, and with whom. Ask to see the place and to meet the people before you say yes.', {id: 'pathway-guide.home.home.family'}), [
    [msg('Say where you want to live.', {id: 'pathway-guide.home.home.family.easy1'}), 'home'],
    [msg('Ask to see the place first.', {id: 'pathway-guide.home.home.family.easy2'}), 'look'],
    [msg('Ask to meet the people who help there.', {id: 'pathway-guide.home.home.family.easy3'}), 'people'],
  ]),
});

export const school = () => ({
  title: msg('School or college', {id: 'pathway-guide.home.school'}),
  text: tell(
    msg('Your school or college should be part of the plan early, so that there is a place for you and someone who expects you. An EHC plan can be changed.', {
      id: 'pathway-guide.home.school.text',
    }),
    [
      [msg('Your school or college should help to plan.', {id: 'pathway-guide.home.school.text.easy1'}), 'school'],
      [msg('They can change your school plan.', {id: 'pathway-guide.home.school.text.easy2'}), 'change'],
    ],
    'plain-words',
  ),
  family: tell(msg('Say how you want to start: a few hours, a quiet room, a friend who meets you at the door.', {id: 'pathway-guide.home.school.family'}), [
    [msg('Say how you want to start.', {id: 'pathway-guide.home.school.family.easy1'}), 'talk'],
    [msg('You can ask to start with a few hours.', {id: 'pathway-guide.home.school.family.easy2'}), 'clock'],
  ]),
});

export const visits = () => ({
  title: msg('Trying it out', {id: 'pathway-guide.home.visits'}),
  text: tell(
    msg(
      'You may go home for an hour, a day or a night first. If you are kept in hospital under the Mental Health Act, this is called leave, and the clinician in charge has to agree to it.',
      {id: 'pathway-guide.home.visits.text'},
    ),
    [
      [msg('You may go home for a short time first.', {id: 'pathway-guide.home.visits.text.easy1'}), 'home'],
      [msg('This may be called leave. Your doctor may have to agree.', {id: 'pathway-guide.home.visits.text.easy2'}), 'doctor'],
    ],
    'plain-words',
  ),
  family: tell(
    msg('Know who to ring while you are out. Afterwards say how it really was. A hard visit is no failure: it shows what the plan still needs.', {
      id: 'pathway-guide.home.visits.family',
    }),
    [
      [msg('Ask who you can ring while you are out.', {id: 'pathway-guide.home.visits.family.easy1'}), 'phone'],
      [msg('Say how it really was.', {id: 'pathway-guide.home.visits.family.easy2'}), 'talk'],
      [msg('Was it hard? It is not your fault.', {id: 'pathway-guide.home.visits.family.easy3'}), 'heart'],
    ],
  ),
});

export const last = () => ({
  title: msg('The last meeting before you leave', {id: 'pathway-guide.home.last'}),
  text: tell(
    msg('The ward and those who help you at home should go through the plan with you, line by line: who does what, who rings you first, and on which day.', {
      id: 'pathway-guide.home.last.text',
    }),
    [
      [msg('Everyone should look at the plan with you.', {id: 'pathway-guide.home.last.text.easy1'}), 'meeting'],
      [msg('They should say who rings you first, and when.', {id: 'pathway-guide.home.last.text.easy2'}), 'phone'],
    ],
    'discharge',
  ),
  family: tell(msg('Ask for the plan in words that you can read. If something in it is not ready, say so before the day.', {id: 'pathway-guide.home.last.family'}), [
    [msg('Ask for a plan that you can read.', {id: 'pathway-guide.home.last.family.easy1'}), 'read'],
    [msg('Is something not ready? Say so now.', {id: 'pathway-guide.home.last.family.easy2'}), 'talk'],
  ]),
});
export const papers = () => [
  {title: msg('The plan for leaving, with names and days', {id: 'pathway-guide.home.papers.plan'})},
  {title: msg('The plan for a crisis', {id: 'pathway-guide.home.papers.crisis'})},
  {title: msg('A list of your medicines', {id: 'pathway-guide.home.papers.medicine'})},
  {title: msg('Telephone numbers for day and night', {id: 'pathway-guide.home.papers.numbers'})},
];

export const aftercare = () => ({
  title: msg('Help that the law may give you', {id: 'pathway-guide.home.aftercare'}),
  text: tell(
    msg('Were you kept in hospital under the Mental Health Act, for example section 3? Then the NHS and the council may have to give you help after it by law.', {
      id: 'pathway-guide.home.aftercare.text',
    }),
    [
      [msg('Were you kept in hospital by law?', {id: 'pathway-guide.home.aftercare.text.easy1'}), 'law'],
      [msg('Then you may get help after hospital by law.', {id: 'pathway-guide.home.aftercare.text.easy2'}), 'help'],
    ],
    'aftercare',
  ),
  family: tell(
    msg('Ask: “Do I have section 117 aftercare, and what is in it?”', {id: 'pathway-guide.home.aftercare.family'}),
    [
      [msg('Ask: do I have section 117 aftercare?', {id: 'pathway-guide.home.aftercare.family.easy1'}), 'ask'],
      [msg('That is its name in the law.', {id: 'pathway-guide.home.aftercare.family.easy2'}), 'name'],
    ],
    'aftercare',
  ),
});

export const leave = () => ({
  title: msg('The day you leave', {id: 'pathway-guide.home.leave'}),
  text: tell(
    msg('You can help to choose what makes the day easier: the time, who comes for you, what you take with you, what you eat that evening.', {id: 'pathway-guide.home.leave.text'}),
    [
      [msg('You can help to plan the day.', {id: 'pathway-guide.home.leave.text.easy1'}), 'calendar'],
      [msg('Choose who comes for you.', {id: 'pathway-guide.home.leave.text.easy2'}), 'people'],
    ],
  ),
  family: tell(msg('Take with you: your things, your medicine for the first days, your plan, and the numbers to ring.', {id: 'pathway-guide.home.leave.family'}), [
    [msg('Take your medicine with you.', {id: 'pathway-guide.home.leave.family.easy1'}), 'medicine'],
    [msg('Take your plan with you.', {id: 'pathway-guide.home.leave.family.easy2'}), 'plan'],
    [msg('Take the phone numbers with you.', {id: 'pathway-guide.home.leave.family.easy3'}), 'phone'],
  ]),
});

export const weeks = () => ({
  title: msg('Settling in', {id: 'pathway-guide.home.weeks'}),
  text: tell(
    msg(
      'Someone from the team should ring or visit soon. In some areas the team looks at you more often at first, and a colour on the list may change for that. It is about help, not about you.',
      {id: 'pathway-guide.home.weeks.text'},
    ),
    [
      [msg('Someone should ring or visit you soon.', {id: 'pathway-guide.home.weeks.text.easy1'}), 'phone'],
      [msg('In some areas the team looks at how you are more often.', {id: 'pathway-guide.home.weeks.text.easy2'}), 'team'],
      [msg('A colour on the list may change.', {id: 'pathway-guide.home.weeks.text.easy3'}), 'colours'],
      [msg('That is about help. It is not about you.', {id: 'pathway-guide.home.weeks.text.easy4'}), 'heart'],
    ],
    'after-leaving',
  ),
  family: tell(msg('Go slowly. It can be hard at first even when everything is right. Tell the team what works and what does not.', {id: 'pathway-guide.home.weeks.family'}), [
    [msg('It can be hard at first. That is OK.', {id: 'pathway-guide.home.weeks.family.easy1'}), 'calm'],
    [msg('Say what works, and what does not.', {id: 'pathway-guide.home.weeks.family.easy2'}), 'talk'],
  ]),
});
// The first page tells of suicide in numbers. Somebody who has just come home is not led there.
export const weeksTimes = () => [
  {
    text: tell(
      msg('The NHS wants someone to get in touch with adults within 72 hours (three days).', {id: 'pathway-guide.home.time.adults'}),
      [[msg('For adults: someone should get in touch within three days.', {id: 'pathway-guide.home.time.adults.easy1'}), 'calendar']],
      'follow-up',
    ),
    source: msg('Nuffield Trust, “Follow-up care for people discharged from mental health inpatient care”', {id: 'pathway-guide.home.time.adults.source'}),
    date: '2023-08',
  },
  {
    text: tell(
      msg('In one area a team offers children and young people more support for at least 14 days after they leave.', {id: 'pathway-guide.home.time.area'}),
      [[msg('In one area a team offers more help for at least two weeks.', {id: 'pathway-guide.home.time.area.easy1'}), 'calendar']],
      'after-leaving',
    ),
    source: msg('Lincolnshire County Council, page on its list, a page without a date, as we read it', {id: 'pathway-guide.home.time.area.source'}),
    date: '2026-11-22',
    url: 'https://www.lincolnshire.gov.uk/send-local-offer/lincolnshire-dynamic-support-register/5',
  },
];

export const wrong = (review: string) => ({
  title: msg('If it gets hard', {id: 'pathway-guide.home.wrong'}),
  text: tell(
    msg(
      str`There may be bad days. The plan for a crisis says who to ring. People can meet again and change the plan, and you can ask for a review (${review}) before hospital is talked about again.`,
      {id: 'pathway-guide.home.wrong.text'},
    ),
    [
      [msg('There may be bad days.', {id: 'pathway-guide.home.wrong.text.easy1'}), 'sad'],
      [msg('Your plan says who to ring.', {id: 'pathway-guide.home.wrong.text.easy2'}), 'phone'],
      [msg('People can change the plan.', {id: 'pathway-guide.home.wrong.text.easy3'}), 'change'],
      [msg('You can ask for a review.', {id: 'pathway-guide.home.wrong.text.easy4'}), 'meeting'],
    ],
    'cetr',
  ),
  family: tell(
    msg('Tell someone early, before it is very bad. Needing help again, also in hospital, does not mean that you did something wrong.', {id: 'pathway-guide.home.wrong.family'}),
    [
      [msg('Tell someone early.', {id: 'pathway-guide.home.wrong.family.easy1'}), 'talk'],
      [msg('You may need help again. You did nothing wrong.', {id: 'pathway-guide.home.wrong.family.easy2'}), 'heart'],
    ],
  ),
});
