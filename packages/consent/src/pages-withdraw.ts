import {areaWords, listName, option, questionText, reachLines, type Choice, type ContactRole, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {textLimit} from './consent-flow.js';
import {onlyWhatTheyCannot} from './messages-adult.js';
import * as say from './messages-withdraw.js';
import {atStart, dk, no, oneChoice, personOf, reviewOf, yes} from './say-who.js';
import type {MakePage, MakeTelling, Voice} from './voice.js';
import {nodeOf} from './runs.js';
import {offeredTo} from './walk.js';

/** Who keeps the list, and who plans the review. */
export const keepers: readonly ContactRole[] = ['register', 'review'];

/** Whether the area file names nobody who could be told. */
export const nobodyIn = ({consent, contacts = []}: ViewContext['area']): boolean => !consent?.withdraw && !contacts.some(({role}) => keepers.includes(role));

const nobody = (area: ViewContext['area']) => (nobodyIn(area) ? [say.nobodyNamed()] : []);

/** Whom the area file names for somebody who changes their mind. */
export function withdrawReach({area: {consent}, locale}: Pick<ViewContext, 'area' | 'locale'>): TemplateResult | typeof nothing {
  const reach = consent?.withdraw;
  if (!reach) return nothing;
  return html`<div class="lo-contact">${reach.label ? html`<p class="lo-strong">${areaWords(reach.label, locale)}</p>` : nothing} ${reachLines(reach, locale)}</div>`;
}

/** What can be taken back, as it is called here. */
export const stoppable = (voice: Pick<Voice, 'area' | 'locale' | 'band'>): readonly Choice[] => [
  option('dsr', say.stopList(listName(voice))),
  option('cetr', say.stopReview(reviewOf(voice))),
  option('sharing', say.stopSharing()),
];

const footings = (voice: Voice): Readonly<Record<string, () => string>> => ({
  self: say.selfAnyAge,
  'now-16': say.selfNow16,
  'now-18': say.selfNow18,
  person: () => say.personWants(atStart(personOf(voice))),
  holder: () => say.holderWants(voice.who === 'parent'),
  attorney: () => say.attorneyWants(voice.who === 'attorney'),
  nobody: say.nobodyWants,
});

export const withdrawPages: Readonly<Record<string, MakePage>> = {
  W1: (voice) => {
    const question = say.askStop();
    return {question, fields: [{kind: 'checkboxes', name: voice.field, label: questionText(question, voice), options: stoppable(voice)}], notes: [say.careGoesOn()]};
  },
  W2: (voice) => {
    const words = footings(voice);
    const options = offeredTo(nodeOf('W2'), voice.who).map((code) => option(code, words[code]!()));
    const own = voice.who !== 'person' && voice.band && voice.band !== 'under-16';
    return oneChoice(voice, say.askFooting(voice.who === 'person'), options, own ? {notes: [say.ownChoice(), ...(voice.who === 'attorney' ? [onlyWhatTheyCannot()] : [])]} : {});
  },
  'W2-child': (voice) =>
    oneChoice(voice, say.askChild(), [option('stop', say.childStop()), option('goes-on', say.childGoesOn()), option('no-word', say.childNoWord()), dk()]),
  W3: (voice) =>
    oneChoice(voice, say.askFrom(), [
      option('now', say.fromNow()),
      option('date', say.fromDay(), [{kind: 'date', name: `${voice.field}-on`, label: say.whichDay(), hint: say.whichDayHint()}]),
    ]),
  W4: (voice) => oneChoice(voice, say.askMet(), [yes(), no(), dk()]),
  W5: (voice) => {
    const question = say.askTell();
    return {
      question,
      fields: [{kind: 'textarea', name: `${voice.field}-told`, label: questionText(question, voice), hint: say.tellHint(), rows: 4, limit: textLimit}],
      notes: nobody(voice.area),
      contacts: keepers,
    };
  },
};

export const withdrawTellings: Readonly<Record<string, MakeTelling>> = {
  'W4-stays': () => ({title: say.staysTitle(), statements: [say.staysShared(), say.staysKept(), say.staysAsk()]}),
  LOOK: ({area}) => ({title: say.lookTitle(), statements: [say.noCopyHere(), say.askThem(), ...nobody(area)], contacts: keepers}),
};
