import '@local-offer/consent-wizard/define.js';
import {arrange, examples, play, type Example} from '../../packages/consent-wizard/examples.js';
import {situationsOf} from './situations.js';

export const {meta: consentMeta, story: consentStory} = situationsOf<'lo-consent-wizard', keyof typeof examples, Example>({tag: 'lo-consent-wizard', examples, arrange, play});
