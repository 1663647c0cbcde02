import type {AreaConfig} from '@local-offer/core';
import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from './view-context.js';
import {words} from './words.js';

/** Takes the reader to the form on this page, by script: a fragment alone would leave the page where `<base href>` is set. */
const toForm = ({target}: Event) => {
  const form = (target as Element).ownerDocument.querySelector('lo-cetr-request');
  form?.scrollIntoView();
  (form?.shadowRoot ?? form)?.querySelector<HTMLElement>('.lo-heading')?.focus();
};

/** Where the request form is: on this page, or at the address that the area gives. */
export const requestPlace = (page: Document, {request}: AreaConfig): ViewContext['request'] => (page.querySelector('lo-cetr-request') ? 'here' : request?.url);

/** A way to the request form: on this page, at the address that the area gives, or nothing where there is neither. */
export const requestLink = ({request}: ViewContext, text: string): TemplateResult | typeof nothing =>
  request === 'here'
    ? html`<p><button type="button" class="lo-link-button" @click=${toForm}>${words(text)}</button></p>`
    : request
      ? html`<p><a href=${request}>${words(text)}</a></p>`
      : nothing;
