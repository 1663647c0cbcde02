// Lets a spec that runs in Node import a package that also holds elements.
import {HTMLElement, customElements} from '@lit-labs/ssr-dom-shim';

Object.assign(globalThis, {HTMLElement, customElements});
