import '@local-offer/ragb-explainer/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {examples, type ExampleName} from '../packages/ragb-explainer/examples.js';

interface Args {
  area?: unknown;
  rating?: string;
  reading?: string;
  headinglevel?: string;
  isolated?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Explainer',
  component: 'lo-ragb-explainer',
  parameters: {situations: Object.keys(examples)},
  argTypes: {
    rating: {control: 'select', options: [undefined, 'red', 'amber', 'green', 'blue', 'watch']},
    reading: {control: 'inline-radio', options: ['standard', 'easy']},
    headinglevel: {control: 'inline-radio', options: ['2', '3', '4', '5']},
    isolated: {control: 'boolean'},
    area: {control: 'object'},
  },
  // The root is chosen once, so another one is another element.
  render: ({area, rating, reading, headinglevel, isolated = false}) =>
    html`${keyed(
      isolated,
      html`<lo-ragb-explainer
        .area=${area}
        rating=${ifDefined(rating)}
        reading=${ifDefined(reading)}
        headinglevel=${ifDefined(headinglevel)}
        ?isolated=${isolated}
      ></lo-ragb-explainer>`,
    )}`,
};
export default meta;

const story = (name: ExampleName): StoryObj<Args> => ({args: examples[name], parameters: {situation: name}});

/** What a page shows that sets nothing: no council has given its words, numbers or links. */
export const Plain = story('plain');

/** The same in short sentences, one idea a row, each with a picture that means it. */
export const EasyRead = story('Easy Read');

/** A family was told "Amber": that card is marked and open, the others fold to what they mean. */
export const ToldAmber = story('told Amber');

/** Blue is a place and no step on a scale; here it is the colour a person was told. */
export const ToldBlueEasyRead = story('told Blue, Easy Read');

/** A council's own register, contacts, order of levels, action and further reading. */
export const AnAreaOfItsOwn = story('an area of its own');

/** A level that only this area uses, with a shape and a colour that no other level has. */
export const AnExtraLevel = story('an extra level');

/** Some areas count Blue as a level like the others. */
export const BlueOnTheScale = story('Blue on the scale');

/** An area has switched on the draft translations: they can be chosen here, and say that nobody has checked them. */
export const DraftLanguagesOn = story('draft languages on');

/** Words longer than a phone is wide break; nothing scrolls sideways. */
export const LongWords = story('long words');
