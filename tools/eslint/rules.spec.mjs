import {after, describe, it} from 'node:test';
import {RuleTester} from 'eslint';
import tseslint from 'typescript-eslint';
import {importDirection} from './import-direction.mjs';
import {msgInMessages} from './msg-in-messages.mjs';
import {noLooseWords} from './no-loose-words.mjs';

Object.assign(RuleTester, {describe, it, afterAll: after});

const plain = new RuleTester({languageOptions: {parser: tseslint.parser}});
// Reads the types of the snippet alone, as if it were this file.
const file = 'snippet.ts';
const typed = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {projectService: {allowDefaultProject: [file]}, tsconfigRootDir: import.meta.dirname},
  },
});

const at = (path) => `/repo/packages/${path}`;

plain.run('import-direction', importDirection, {
  valid: [
    {filename: at('ui/src/a.ts'), code: "import {textOf} from '@local-offer/core';"},
    {filename: at('ui/src/a.ts'), code: "export * from './fields/text.js';"},
    {filename: at('widgets/src/index.ts'), code: "import '@local-offer/ragb-explainer/define.js';"},
    {filename: at('core/src/a.ts'), code: "import {css} from 'lit';"},
    {filename: at('consent-wizard/src/a.ts'), code: "import '@local-offer/consent';"},
    {filename: at('cetr-request/src/a.ts'), code: "import '@local-offer/consent';"},
    {filename: at('ui/src/a.test.ts'), code: "import {examples} from '../examples.js';"},
    {filename: '/repo/test/browser/a.test.ts', code: "import '@local-offer/widgets';"},
  ],
  invalid: [
    {
      filename: at('core/src/a.ts'),
      code: "import {words} from '@local-offer/ui';",
      errors: [{message: '"core" may not import "ui". It may import: contract.'}],
    },
    {
      filename: at('ragb-explainer/src/a.ts'),
      code: "import '@local-offer/cetr-request';",
      errors: [{message: '"ragb-explainer" may not import "cetr-request". It may import: contract, core, pictures, ui.'}],
    },
    ...[
      ['ui', 'consent'],
      ['consent', 'consent-wizard'],
      ['consent', 'cetr-request'],
      ['cetr-request', 'consent-wizard'],
      ['consent-wizard', 'cetr-request'],
    ].map(([from, to]) => ({filename: at(`${from}/src/a.ts`), code: `import '@local-offer/${to}';`, errors: [{messageId: 'wrongWay'}]})),
    {
      filename: at('ui/src/a.ts'),
      code: "export {x} from '../../core/src/x.js';",
      errors: [{message: '"ui" reaches into "core" by path. Import "@local-offer/core".'}],
    },
    {filename: at('pictures/src/a.ts'), code: "const a = import('@local-offer/contract');", errors: [{messageId: 'wrongWay'}]},
  ],
});

plain.run('msg-in-messages', msgInMessages, {
  valid: [
    {filename: at('ui/src/messages.ts'), code: "export const next = () => msg('Continue', {id: 'ui.continue'});"},
    {filename: at('ui/src/rating-messages.ts'), code: "export const next = () => msg('Continue', {id: 'ui.continue'});"},
    {filename: at('ui/src/messages-request.ts'), code: "export const next = () => msg('Continue', {id: 'ui.continue'});"},
  ],
  invalid: [
    {filename: at('ui/src/wizard.ts'), code: "msg('Continue', {id: 'ui.continue'})", errors: [{messageId: 'elsewhere'}]},
    {filename: at('ui/src/messages.ts'), code: "msg('Continue')", errors: [{messageId: 'noId'}]},
    {filename: at('ui/src/messages.ts'), code: "msg('Continue', {id: 'core.continue'})", errors: [{messageId: 'wrongId'}]},
  ],
});

const setting = 'declare function html(s: TemplateStringsArray, ...v: unknown[]): object; declare function words(s: string): object; ';
const snippet = (code) => ({filename: file, code: setting + code});

typed.run('no-loose-words', noLooseWords, {
  valid: [
    snippet("html`<p class=\"lo-x\">${words('Continue')}</p>`"),
    snippet('declare const id: string; html`<input id=${id} aria-label="${id}">`'),
    snippet("declare const more: boolean; html`<p>${more ? words('More') : ''}</p>`"),
    snippet('declare const part: object | undefined; html`<p>${part} &nbsp; · 12</p>`'),
    snippet('declare const list: object[]; html`<!-- a word --><ul>${list}</ul>`'),
  ],
  invalid: [
    {...snippet('html`<p>Continue</p>`'), errors: [{messageId: 'literal'}]},
    {...snippet("html`<p>${words('Step')} of nine</p>`"), errors: [{messageId: 'literal'}]},
    {...snippet('declare const title: string; html`<h2>${title}</h2>`'), errors: [{messageId: 'string'}]},
    {...snippet('declare const title: string | undefined; html`<h2>${title}</h2>`'), errors: [{messageId: 'string'}]},
    {...snippet("declare const title: () => string; html`<h2>${title() || words('x')}</h2>`"), errors: [{messageId: 'string'}]},
    {...snippet("html`<p>${true ? 'a' : words('b')}</p>`"), errors: [{messageId: 'string'}]},
  ],
});
