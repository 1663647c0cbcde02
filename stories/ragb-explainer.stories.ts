import '@local-offer/ragb-explainer/define.js';
import type {Meta} from '@storybook/web-components-vite';
import {examples, type Example} from '../packages/ragb-explainer/examples.js';
import {situationsOf, type Args} from './parts/situations.js';

const {meta: shared, story} = situationsOf<'lo-ragb-explainer', keyof typeof examples, Example>({
  tag: 'lo-ragb-explainer',
  examples,
  argTypes: {rating: {control: 'select', options: [undefined, 'red', 'amber', 'green', 'blue', 'watch']}},
});

const meta: Meta<Args> = {...shared, title: 'Widgets/Explainer'};
export default meta;

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
