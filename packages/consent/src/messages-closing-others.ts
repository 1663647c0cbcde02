import {msg} from '@local-offer/core';
import {same, type Question} from '@local-offer/ui';

/*
 * Closing pages of ends at which nobody here can decide alone: people do not agree, a council has parental
 * responsibility, nobody here has it, or a step is missing.
 */

export const askViews = (): Question => ({
  ...same(msg('What does each of you say?', {id: 'consent.views'})),
  why: {
    standard: msg('Write what each person says in their own words, if they want. Nobody’s view decides here: the team should hear everyone.', {id: 'consent.views.why'}),
    easy: [
      {text: msg('Write what each person says.', {id: 'consent.views.why.easy1'}), picture: 'write'},
      {text: msg('Use their own words.', {id: 'consent.views.why.easy2'}), picture: 'talk'},
      {text: msg('Nobody’s view decides here. The team should hear everyone.', {id: 'consent.views.why.easy3'}), picture: 'listen'},
    ],
  },
});
export const whatYouSay = () => msg('What do you say?', {id: 'consent.views.you'});
export const whatChildSays = () => msg('What does the child say?', {id: 'consent.views.child'});
export const whatAdultSays = () => msg('What does the parent say?', {id: 'consent.views.adult'});
export const whatOthersSay = () => msg('What does anyone else say?', {id: 'consent.views.others'});
export const othersHint = () => msg('Such as another parent, or somebody who works with the child.', {id: 'consent.views.others.hint'});

export const askCouncil = (): Question => ({
  standard: msg('Which council has parental responsibility?', {id: 'consent.council'}),
  easy: msg('Which council may decide for the child?', {id: 'consent.council.easy'}),
  why: {
    standard: msg('A care order gives a council parental responsibility. Then the child’s social worker can say who decides there.', {id: 'consent.council.why'}),
    easy: [
      {text: msg('A court can let a council decide for a child.', {id: 'consent.council.why.easy1'}), picture: 'council'},
      {text: msg('The social worker can say who decides.', {id: 'consent.council.why.easy2'}), picture: 'ask'},
    ],
    source: 'parental-responsibility',
  },
});
export const councilName = () => msg('Name of the council', {id: 'consent.council.name'});
export const councilOrder = () => msg('What kind of order is it?', {id: 'consent.council.order'});
export const councilOrderHint = () => msg('Such as a care order, or an interim care order. Leave it blank if you do not know.', {id: 'consent.council.order.hint'});

export const askStanding = (self: boolean): Question => ({
  standard: self
    ? msg('Who is the adult with you, and what do you say?', {id: 'consent.standing.self'})
    : msg('Who are you to the child, and what does the child say?', {id: 'consent.standing'}),
  easy: self ? msg('Who is with you? What do you say?', {id: 'consent.standing.self.easy'}) : msg('Who are you? What does the child say?', {id: 'consent.standing.easy'}),
  why: {
    standard: msg('Somebody with parental responsibility should be asked. Anyone can still tell the team what worries them, and what the child says should be heard.', {
      id: 'consent.standing.why',
    }),
    easy: [
      {text: msg('Anyone can tell the team what worries them.', {id: 'consent.standing.why.easy1'}), picture: 'worried'},
      {text: msg('People should hear what the child says.', {id: 'consent.standing.why.easy2'}), picture: 'listen'},
    ],
  },
});
export const adultToYou = () => msg('Who is the adult to you?', {id: 'consent.standing.adult.self'});
export const youToChild = () => msg('Who are you to the child?', {id: 'consent.standing.adult'});
export const standingHint = () => msg('Such as grandparent, step-parent, foster carer or teacher.', {id: 'consent.standing.adult.hint'});

export const askOwner = (): Question => ({
  ...same(msg('Who will do the next step?', {id: 'consent.owner'})),
  why: {
    standard: msg('Something has to be looked at or decided first. If you know who will do that, write it down. If not, ask your team.', {id: 'consent.owner.why'}),
    easy: [
      {text: msg('Someone has to do something first.', {id: 'consent.owner.why.easy1'}), picture: 'wait'},
      {text: msg('Write who will do it, if you know.', {id: 'consent.owner.why.easy2'}), picture: 'write'},
      {text: msg('If you do not know, ask your team.', {id: 'consent.owner.why.easy3'}), picture: 'ask'},
    ],
  },
});
export const ownerHint = () => msg('A name, a job or a team.', {id: 'consent.owner.hint'});
