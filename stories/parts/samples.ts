import {checkboxesField, dateField, moves, radiosField, selectField, textareaField, textField, toolbar, type FieldContext, type ViewContext} from '@local-offer/ui';
import {html} from 'lit';

const options = [
  {value: 'phone', label: 'A phone call'},
  {value: 'text', label: 'A text message'},
];

/** One of each field, filled in or not, right or wrong. */
export const fields = (context: FieldContext) => [
  textField({name: 'name', label: 'Your name', hint: 'As you would like to be called.'}, context),
  textareaField({name: 'worry', label: 'What is happening?', limit: 300, rows: 3}, context),
  dateField({name: 'born', label: 'When were you born?', hint: 'For example, 27 3 2012.'}, context),
  radiosField({name: 'route', label: 'How should we answer?', options}, context),
  checkboxesField({name: 'routes', label: 'What else works for you?', options}, context),
  selectField({name: 'town', label: 'Where do you live?', options: [{value: 'quay', label: 'Westhaven Quay'}]}, context),
];

export const blank = ({uid}: ViewContext, name: string): FieldContext => ({uid: `${uid}-${name}`, answers: {}, problems: {}});

export const filledIn = ({uid}: ViewContext, name: string): FieldContext => ({
  uid: `${uid}-${name}`,
  answers: {name: 'Sam Field', worry: 'I do not sleep.', 'born-day': '27', 'born-month': '3', 'born-year': '2012', route: 'phone', routes: ['text'], town: 'quay'},
  problems: {},
});

export const wrong = (context: ViewContext, name: string): FieldContext => ({
  ...filledIn(context, name),
  answers: {'born-day': '30', 'born-month': '2', 'born-year': '2012'},
  problems: {
    name: 'Write your name.',
    worry: 'Write what is happening, or “I do not want to say”.',
    born: 'There is no such day. Look at the day and the month again.',
    route: 'Choose one.',
    routes: 'Choose at least one.',
    town: 'Choose a place.',
  },
});

/** Everything to press. */
export const controls = (context: ViewContext) => html`
  ${toolbar(context, ['en', 'pl', 'ur'])} ${moves(() => {})}
  <p><a href="#look">A link in a sentence</a> and <button type="button" class="lo-link-button">a button that looks like one</button>.</p>
  <p class="lo-calls"><a class="lo-call" href="#look">Call 01632 960 001</a> <a class="lo-call lo-call-quiet" href="#look">Text 07700 900 001</a></p>
`;
