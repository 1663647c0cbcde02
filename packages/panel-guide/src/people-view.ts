import {areaWords, fold, heading, radiosField, say, section, words, type FieldContext, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {isNarrowed, noFilters, shownPeople} from './filters.js';
import {stay, type GuideState} from './guide-state.js';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import {times, type Time} from './people.js';
import {personCard} from './person-card.js';
import type {Shown} from './person-words.js';
import {markOf, seatMark, tablePicture} from './table-picture.js';
import {askedAbout, topics} from './topics.js';

const key = (people: readonly Shown[]) => {
  const marks: readonly (readonly [mark: string, label: string])[] = [
    ['panel', message.panelMark()],
    ['you', message.youMark()],
    ...(['usually', 'may', 'needed'] as const).map((one) => [one, message.attendanceWords(one)] as const),
  ];
  // The cards say the same in words, and the picture is not heard.
  return html`<ul class="lo-key" aria-hidden="true">
    ${marks.filter(([mark]) => people.some((person) => markOf(person) === mark)).map(([mark, label]) => html`<li>${seatMark(mark)} ${words(label)}</li>`)}
  </ul>`;
};

const groups = ['', 'must', 'usually', 'ask'] as const;

/** How a field of this widget knows what was answered. */
export const fieldsOf = (context: ViewContext, answers: FieldContext['answers']): FieldContext => ({uid: context.uid, answers, problems: {}, view: context});

/** What is shown just now, in words. */
export const shownWords = (count: number, of: number, time: Time | ''): string =>
  [count < of ? message.shownSome(count, of) : message.shownAll(of), time ? message.onlyTime(message.timeInside(time)) : message.openOne()].join(' ');

const chooser = ({filters, found, chooses, onChoose, onFilter, onReset}: GuideState, count: number, of: number, context: ViewContext) => {
  const fields = fieldsOf(context, {...filters});
  return html`<form class="lo-choose" @change=${onFilter} @submit=${stay}>
    ${context.reading === 'easy'
      ? html`<button type="button" class="lo-button lo-folds" aria-expanded=${chooses} aria-controls="${context.uid}-choose" @click=${onChoose}>${words(message.filtersTitle())}</button>`
      : heading(context.level + 2, message.filtersTitle())}
    <div id="${context.uid}-choose" ?hidden=${context.reading === 'easy' && !chooses}>
    ${radiosField({name: 'time', label: message.whenQuestion(), inline: true, options: [{value: '', label: message.anyTime()}, ...times.map((value) => ({value, label: message.timeWords(value)}))]}, fields)}
    ${radiosField({name: 'attendance', label: message.whoQuestion(), inline: true, options: groups.map((value) => ({value, label: message.groupWords(value)}))}, fields)}
    </div>
    <p class="lo-shown" role="status">${words(`${shownWords(count, of, filters.time)}${found ? ` ${message.foundHidden()}` : ''}`)}</p>
    ${isNarrowed(filters) ? html`<p><button type="button" class="lo-button" @click=${onReset}>${words(message.showAll())}</button></p>` : nothing}
  </form>`;
};

/** The id of what holds everybody who is not of the panel. */
export const everybodyFold = ({uid}: Pick<ViewContext, 'uid'>): string => `${uid}-everybody-more`;

/** The picture of the table, the choice of what to see, the panel of three, and everybody else. */
export function peopleView(people: readonly Shown[], context: ViewContext, review: string, state?: GuideState): TemplateResult {
  const filters = state && !state.folds.whole ? state.filters : noFilters;
  const shown = new Set<unknown>(shownPeople(people, filters, ({does}, time) => Boolean(does[time])));
  const topic = topics.find(({id}) => id === filters.topic);
  const asked = topic ? askedAbout(topic, people).map(({id}) => id) : [];
  const cards = (some: readonly Shown[]) =>
    html`<ul class="lo-people">
      ${some.map((person) => personCard(person, context, {
          away: !shown.has(person),
          time: filters.time,
          folds: state?.folds,
          onFound: state?.onFound,
        }))}
    </ul>`;
  const leads = context.area.people?.leads ?? [];
  const others = people.filter(({panel}) => !panel);
  return html`
    ${section(
      context,
      'table',
      message.tableTitle(),
      html`${tablePicture(people, (person) => !shown.has(person), ({id}) => asked.includes(id))} ${key(people)}
      ${state ? chooser(state, shown.size, people.length, context) : nothing}`,
    )}
    ${section(
      context,
      'panel',
      message.panelTitle(),
      html`${meeting.independent().map((one) => say(one, context))}
        <div class="lo-notice">${say(meeting.fewerThanThree(review), context)}</div>
        ${cards(people.filter(({panel}) => panel))}`,
    )}
    ${section(
      context,
      'everybody',
      message.othersTitle(),
      fold(context.reading === 'easy' && !isNarrowed(filters) ? state?.folds : undefined, {id: everybodyFold(context), label: message.seeOthers(others.length), of: nothing}, cards(others)),
    )}
    ${section(
      context,
      'leads',
      message.leadsTitle(),
      leads.length
        ? html`<dl class="lo-leads">
            ${leads.map(({setting, who}) => html`<dt class="lo-strong">${areaWords(setting, context.locale)}</dt><dd>${areaWords(who, context.locale)}</dd>`)}
          </dl>`
        : say(meeting.whoLeads(), context),
    )}
  `;
}
