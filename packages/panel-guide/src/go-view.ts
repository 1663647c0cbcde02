import {contactList, heading, radiosField, say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {stay, type GuideState} from './guide-state.js';
import * as message from './messages.js';
import {noContact, noteWords, stepWords, topicWords} from './messages-steps.js';
import {fieldsOf} from './people-view.js';
import type {Shown} from './person-words.js';
import {askedAbout, stepIds, stepsOf, topics, type StepId, type Topic} from './topics.js';

const label = ({id}: Topic) => topicWords[id]!().label;

const steps = (ids: readonly StepId[], context: ViewContext) => html`<ol class="lo-list lo-steps">${ids.map((id) => html`<li>${say(stepWords[id](), context)}</li>`)}</ol>`;

const names = (asked: readonly Shown[]) => asked.map(({name}) => name);

/** One line of all: what it is about, and whom to go to. */
const row = (topic: Topic, people: readonly Shown[], {reading}: ViewContext, hidden: boolean, onFound?: () => void) => {
  const [first, ...rest] = names(askedAbout(topic, people));
  const step = stepWords[stepsOf(topic, [])[0]!]();
  return html`<li class="lo-go-row" hidden=${hidden ? 'until-found' : nothing} @beforematch=${onFound}>
    <p class="lo-strong">${words(label(topic))}</p>
    ${first
      ? html`<p>${words(first)} ${rest.length ? html`<span class="lo-small">${words(message.orElse(rest.join(', ')))}</span>` : nothing}</p>`
      : html`<p>${words(reading === 'easy' ? step.easy.map(({text}) => text).join(' ') : step.standard)}</p>`}
  </li>`;
};

/** Whom to go to about one thing, how to reach them, and what to do next, in order. */
const answer = (topic: Topic, people: readonly Shown[], context: ViewContext, {onPerson}: GuideState) => {
  const asked = askedAbout(topic, people);
  const contacts = contactList(context, topic.contacts ?? []);
  const [first, ...rest] = stepsOf(topic, asked);
  // What waits for nobody is said before anybody can be looked for.
  const urgent = !topic.people.length;
  return html`<div class="lo-answer-card">
    ${heading(context.level + 2, label(topic))}
    ${noteWords[topic.id] ? say(noteWords[topic.id]!(), context) : nothing}
    ${asked.length
      ? html`<p class="lo-strong">${words(message.answerTitle())}</p>
          <ol class="lo-list">
            ${asked.map(({id, name}) => html`<li>${words(name)}. <button type="button" class="lo-link-button" @click=${() => onPerson(id)}>${words(message.whatTheyDo(false))} <span class="lo-spoken">${words(name)}</span></button></li>`)}
          </ol>`
      : nothing}
    ${urgent ? say(stepWords[first!](), context) : nothing} ${contacts.length || !asked.length ? contacts : say(noContact(), context)}
    <p class="lo-strong">${words(message.thenTitle())}</p>
    ${steps(urgent ? rest : [first!, ...rest], context)}
  </div>`;
};

/** "Who do I go to if …": one answer for whoever chooses, all of them in short for whoever only reads. */
export function goView(people: readonly Shown[], context: ViewContext, state?: GuideState): TemplateResult {
  const topic = topics.find(({id}) => id === state?.filters.topic);
  const all = !state || state.folds.whole || state.filters.topic === 'all';
  const asked = topic && askedAbout(topic, people);
  const count = topic && stepsOf(topic, asked!).length;
  return html`
    ${state
      ? html`<form class="lo-choose lo-go" @change=${state.onFilter} @submit=${stay}>
          ${radiosField(
            {
              name: 'topic',
              label: message.goQuestion(),
              options: [...topics.map(({id}) => ({value: id, ...topicWords[id]!()})), {value: 'all', label: message.anyTopic(), picture: 'list'}],
            },
            fieldsOf(context, {topic: state.filters.topic}),
          )}
          <p class="lo-shown" role="status">
            ${words(topic ? (asked!.length ? message.stepsBelow(asked![0]!.name, count!) : message.safetyBelow(count!)) : all ? message.allTopics() : message.chooseTopic())}
          </p>
        </form>`
      : nothing}
    ${topic ? answer(topic, people, context, state!) : nothing}
    <ul class="lo-go-rows">
      ${topics.filter((one) => one !== topic).map((one) => row(one, people, context, !all, () => state?.onTopic(one.id)))}
    </ul>
  `;
}

/** What waits for no other step. */
export const safetyView = (context: ViewContext): TemplateResult => html`<div class="lo-notice">${say(stepWords.safety(), context)}</div>`;

/** Every other step, from the first to the last, and who can help. */
export const ladderView = (context: ViewContext): TemplateResult => html`
  ${steps(
    stepIds.filter((id) => id !== 'ask' && id !== 'safety'),
    context,
  )}
  ${contactList(context, ['review', 'advocacy', 'pals', 'sendiass', 'safeguarding'])}
`;
