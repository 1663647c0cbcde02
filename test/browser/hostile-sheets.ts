/* Style sheets of pages that a widget may land on. The last three are in the manner of well-known ones, cut down and written afresh. */

/** Rules no sane page has, and rules that insane ones do. */
const hostile = `
  * { float: left; margin: 7px; padding: 3px; border: 2px dotted red; background: yellow; text-transform: uppercase; text-align: right; text-indent: 9px;
    text-shadow: 1px 1px red; white-space: pre; cursor: wait; direction: rtl; letter-spacing: 3px; list-style: square; opacity: 0.5; transform: rotate(1deg);
    position: relative; top: 1px; box-sizing: content-box; display: inline; transition: all 3s; animation: spin 3s infinite; overflow: hidden; clip-path: inset(1px);
    max-width: 80px; min-height: 5px; outline: 4px solid lime; text-decoration: line-through; vertical-align: super; user-select: none }
  div, p, h2, h3, h4, h5, button, ul, li, section, input, img, svg, path, circle, a, span { display: flex; width: 50px; height: 9px; line-height: 3; font: italic 30px monospace; color: red; content: "x" }
  svg, svg *, path, circle { fill: red; stroke: blue; stroke-width: 9; opacity: 0.2; display: none }
  #a #b #c #d div, #a #b #c #d p, #a #b #c #d section, #a #b #c #d button, #a #b #c #d h2, #a #b #c #d h3, #a #b #c #d svg, #a #b #c #d a { display: none; color: red; margin: 40px; fill: red }
  #a #b #c #d .lo-widget .lo-heading, #a #b #c #d .lo-widget .lo-tool, #a #b #c #d .lo-widget { font-size: 3px; background: red; padding: 50px }
  [class*='lo'] { border: 9px solid red; display: inline-block; visibility: hidden }
  .lo-heading, .lo-widget, .lo-rating, .lo-tool, .lo-easy { font-size: 4px; margin: 70px; display: none; background: red }
  [hidden], [aria-hidden='true'] { display: grid }
  *::before, *::after, .lo-widget::before, #a #b #c #d *::after { content: "HA"; display: block; color: red; position: fixed }
  *::first-letter, p::first-letter { font-size: 400%; float: left; color: red }
  *::first-line { text-transform: uppercase; color: red; background: blue }
  *::marker, li::marker { content: "-> "; color: red; font-size: 3em }
  :not(#z) > button:not(.z):not(.y):not(.x) { appearance: none; border-radius: 50%; background: black }
  @keyframes spin { to { transform: rotate(1turn) } }
`;

/** A reset that gives every element a new start, and links, headings and buttons a house style. */
const reboot = `
  *, *::before, *::after { box-sizing: border-box }
  body { -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: transparent }
  h1, h2, h3, h4, h5, h6 { margin-top: 0; margin-bottom: .5rem; font-weight: 500; line-height: 1.2 }
  h2 { font-size: calc(1.325rem + .9vw) } h3 { font-size: calc(1.3rem + .6vw) }
  p { margin-top: 0; margin-bottom: 1rem } ul { padding-left: 2rem; margin-top: 0; margin-bottom: 1rem }
  a { color: rgb(13 110 253); text-decoration: underline } a:not([href]):not([class]) { color: inherit; text-decoration: none }
  img, svg { vertical-align: middle }
  button { border-radius: 0; text-transform: none } button:focus:not(:focus-visible) { outline: 0 }
  input, button, select, optgroup, textarea { margin: 0; font-family: inherit; font-size: inherit; line-height: inherit }
  button, [type=button], [type=reset], [type=submit] { -webkit-appearance: button; cursor: pointer }
  section > :first-child { margin-top: 3rem } .card, section { border: 1px solid #ccc; padding: 1rem }
  [hidden] { display: none }
`;

/** A council site's theme: content rules that reach everything in the article. */
const council = `
  .region-content section, .region-content div > div { margin-block: 2.5rem; padding: 1rem; background: #f6f6f6 }
  .region-content h2, .region-content h3 { color: #00703c; border-bottom: 4px solid #00703c; padding-bottom: .25em; text-transform: capitalize }
  .region-content a:not(.btn):link, .region-content a:visited { color: #00703c; background: linear-gradient(currentcolor, currentcolor) 0 100% / 100% 1px no-repeat; text-decoration: none }
  .region-content ul { list-style: none; padding: 0 } .region-content ul > li::before { content: "•"; margin-inline-end: .5em; color: #00703c }
  .region-content p + p { text-indent: 2em } .region-content p:first-of-type { font-size: 1.4em }
  .region-content img { display: block; width: 100%; height: auto; margin: 0 auto; border-radius: 12px }
  .region-content button { background: #00703c; color: white; padding: 1em 2em; width: 100%; text-transform: uppercase; border: 0 }
  .region-content svg { width: 1em; height: 1em; fill: #00703c } .region-content *:focus { outline: none; box-shadow: none }
`;

/** A framework that resets element by element and sizes everything in rem. */
const foundation = `
  div, dl, dt, dd, ul, ol, li, h1, h2, h3, h4, h5, h6, pre, form, p, blockquote, th, td { margin: 0; padding: 0 }
  p { margin-bottom: 1rem; font-size: inherit; line-height: 1.6; text-rendering: optimizeLegibility }
  h2, h3, h4, h5 { font-family: Helvetica, Arial; font-style: normal; font-weight: 300; color: #345; text-rendering: optimizeLegibility; line-height: 1.4 }
  h3 { font-size: 1.9375rem } h4 { font-size: 1.5625rem }
  a { line-height: inherit; color: #1779ba; text-decoration: none; cursor: pointer } a img { border: 0 }
  button { padding: 0; appearance: none; border: 0; border-radius: 0; background: transparent; line-height: 1; cursor: auto; overflow: visible }
  ul, ol { margin-bottom: 1rem; list-style-position: outside; line-height: 1.6; margin-left: 1.25rem } ul { list-style-type: disc }
  img { display: inline-block; vertical-align: middle; max-width: 100%; height: auto } svg { overflow: visible }
  @layer base { p, section, button, img { display: grid; margin: 3em; border: 1px solid } }
`;

export const sheets: Readonly<Record<string, string>> = {hostile, reboot, council, foundation};
