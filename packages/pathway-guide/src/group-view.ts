import {html, nothing} from 'lit';
import * as message from './messages.js';
import {labelled, name, told, type Drawn, type Part} from './parts.js';

/** People by name, each with who that is. */
const listOf = (ids: readonly string[], drawn: Drawn): Part =>
  ids.length
    ? html`<ul class="lo-list lo-who">
        ${ids.map(
          (id) => html`<li>
            <p class="lo-strong">${name(id, drawn)}</p>
            ${told(drawn, drawn.pathway.people?.find((one) => one.id === id)?.who, 'person')}
          </li>`,
        )}
      </ul>`
    : nothing;

/** Who is in a group, the one who leads it first. */
export function membersView(drawn: Drawn): Part {
  const {chair, members = []} = drawn.pathway;
  if (!chair) return listOf(members, drawn);
  return html`${labelled(message.chair(), listOf([chair], drawn))} ${labelled(message.others(), listOf(members.filter((id) => id !== chair), drawn))}`;
}

/** Everybody of whom the pathway says more than their name, and who is not in the group. */
export function peopleView(drawn: Drawn): Part {
  const {people = [], chair, members = []} = drawn.pathway;
  const there = new Set([chair, ...members]);
  return listOf(
    people.filter(({id, name: own, who}) => (own || who) && !there.has(id)).map(({id}) => id),
    drawn,
  );
}
