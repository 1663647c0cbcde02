import '@local-offer/cetr-request/define.js';
import {arrange, examples, play, type Example} from '../../packages/cetr-request/examples.js';
import {situationsOf} from './situations.js';

export const {meta: requestMeta, story: requestStory} = situationsOf<'lo-cetr-request', keyof typeof examples, Example>({tag: 'lo-cetr-request', examples, arrange, play});
