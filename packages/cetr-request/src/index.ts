export {CetrRequestElement} from './cetr-request-element.js';
export {cetrRequestStyles} from './cetr-request-styles.js';
export {RequestFailedEvent, RequestSentEvent, RequestSubmitEvent} from './request-events.js';
export {requestSteps} from './request-flow.js';
