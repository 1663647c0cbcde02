import {html} from './html.mjs';
import {layout, snippet, stylesheet} from './site.mjs';

const health = ['/#health', 'Health and wellbeing'];

const card = (path, title, text) => html`<li class="card"><h3><a href="${path}">${title}</a></h3><p>${text}</p></li>`;

const home = () => ({
  title: 'Help and support for children and young people with SEND',
  wide: true,
  body: html`
<p class="lede">The Local Offer brings together what is available in Westhaven for children and young people with special educational needs and disabilities, from birth to 25, and for their families.</p>
<section class="now"><h2>Need help now?</h2><p>If someone may be badly hurt, call <a href="tel:999">999</a>. For help with mental health at any time, call <a href="tel:111">111</a> and choose the mental health option.</p></section>
<h2 id="health">Support to stay well and out of hospital</h2>
<ul class="cards">
  ${card('/support-register', 'The support list and its colours', 'What the support list is (its full name is the Dynamic Support Register, DSR), what Red, Amber, Green and Blue mean, and what being on it can and cannot do.')}
  ${card('/ask-for-a-review', 'Ask to go on the list, or for a review', 'Ask to go on the support list, for a Care, Education and Treatment Review, or for someone to talk it through with you.')}
  ${card('/yes-or-no', 'Say yes or no', 'Think about saying yes or no to the support list and to a review, and about who may know what. Or take back an earlier yes. Nothing is sent.')}
  ${card('/who-does-what', 'Who does what at a review', 'Who is in the room, what each person does, whom to go to about what, and a sheet to fill in and print.')}
  ${card('/step-by-step', 'A review, step by step', 'Before, on the day and after. When you turn 16 or 18, leaving hospital, and how things work in Westhaven.')}
  ${card('/when-you-turn-16', 'When you turn 16', 'What changes for you at 16, and who can help you.')}
  ${card('/register-and-review', 'All on one page', 'Everything about the support list and reviews without changing page.')}
  ${card('/contact', 'Talk to someone', 'Telephone, text and write. You do not have to fill in anything.')}
</ul>`,
});

const register = async (area) => ({
  title: 'The support list (DSR) and its colours',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">Some children, young people and adults with a learning disability, and some autistic people, need more help so that they do not have to go into a mental health hospital. Westhaven keeps a support list, called the Dynamic Support Register (DSR), so that this help is planned early.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('ragb-explainer', area)}
<h2>Next</h2>
<p>When you are ready, you can <a href="/ask-for-a-review">ask to go on the support list or for a review</a>.</p>`,
});

const review = async (area) => ({
  title: 'Ask for a review',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">You can ask for help for yourself, for your child or for someone you care for. You can also ask on the telephone.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('cetr-request', area)}`,
});

const consent = async (area) => ({
  title: 'Say yes or no',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">Going on the support list and having a review are choices. These questions help you to think about them, and to write down what you decide. You can also talk to somebody instead.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('consent-wizard', area)}`,
});

const who = async (area) => ({
  title: 'Who does what at a review',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">A review is easier when you know who will be there, and why. You can also choose whom you want beside you.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('panel-guide', area)}`,
});

const steps = async (area) => ({
  title: 'A review, step by step',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">What happens before a review, on the day and after it, and the other ways to get help in Westhaven.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('pathway-guide', area)}
<h2>Next</h2>
<p>Read <a href="/who-does-what">who does what at a review</a>, or <a href="/ask-for-a-review">ask for one</a>.</p>`,
});

const sixteen = async (area) => ({
  title: 'When you turn 16',
  trail: [health, ['/step-by-step', 'A review, step by step']],
  widgets: true,
  body: html`
<p class="lede">At 16 some choices become your own. You do not have to make them alone.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('pathway-guide', area, {pathway: 'turning-16'})}
<h2>Next</h2>
<p>See <a href="/step-by-step">all the pages of the guide</a>, or <a href="/yes-or-no">think about saying yes or no</a>.</p>`,
});

const both = async (area) => ({
  title: 'The support list and how to ask for a review',
  trail: [health],
  widgets: true,
  body: html`
<p class="lede">Everything about the support list on one page: what the colours mean first, then the form to ask, questions to think about a yes or a no, what happens step by step, and who does what.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>
${await snippet('ragb-explainer', area)}
<hr>
${await snippet('cetr-request', area, {urgent: 'line'})}
<hr>
${await snippet('consent-wizard', area, {urgent: 'line'})}
<hr>
${await snippet('pathway-guide', area, {urgent: 'line'})}
<hr>
${await snippet('panel-guide', area, {urgent: 'line'})}`,
});

const contact = () => ({
  title: 'Contact us',
  trail: [['/', 'SEND Local Offer']],
  body: html`
<p class="lede">You can talk to a person before you fill in anything, and instead of filling in anything.</p>
<h2>DSR team</h2>
<p>Telephone: <a href="tel:01632960101">01632 960101</a><br>Text: <a href="sms:07700900101">07700 900101</a><br>Monday to Friday, 9am to 5pm</p>
<h2>In an emergency</h2>
<p>Nobody watches this site or its forms at night or at weekends. If someone may be badly hurt, call <a href="tel:999">999</a>. For help with mental health, call <a href="tel:111">111</a> and choose the mental health option, or text <a href="sms:85258">85258</a>.</p>
<h2>By post</h2>
<p>Harbour House, Quay Street, Westhaven WH1 0XX</p>`,
});

const sample = (code) => html`<pre class="code" tabindex="0"><code>${code}</code></pre>`;

const ways = () => ({
  title: 'Ways to embed a widget',
  trail: [['/', 'For web editors']],
  widgets: true,
  wide: true,
  body: html`
<p class="lede">For the people who look after the site. The same widget, put on this page in each of the ways that an editor may allow. The script and the stylesheet are on the page once.</p>
${stylesheet()}
<lo-area src="/area.json"></lo-area>

<h2>1. The tag</h2>
<p>Where the editor keeps unknown tags. The words inside stay on the page until the widget is ready, and for ever if the script does not run.</p>
${sample('<lo-ragb-explainer rating="amber">\n  <p>Call 01632 960101 to talk about the support list.</p>\n</lo-ragb-explainer>')}
<div class="shown"><lo-ragb-explainer rating="amber" headinglevel="3"><p>Call <a href="tel:01632960101">01632 960101</a> to talk about the support list.</p></lo-ragb-explainer></div>

<h2>2. A div with a name</h2>
<p>Where the editor takes unknown tags away but keeps <code>data-</code> attributes.</p>
${sample('<div data-lo-widget="ragb-explainer" data-rating="green">\n  <p>Call 01632 960101 to talk about the support list.</p>\n</div>')}
<div class="shown"><div data-lo-widget="ragb-explainer" data-rating="green" data-headinglevel="3"><p>Call <a href="tel:01632960101">01632 960101</a> to talk about the support list.</p></div></div>

<h2>3. An ordinary link</h2>
<p>Where the editor takes everything else away. A link that stands alone in its paragraph becomes the widget. In a sentence it stays a link, as in “read <a href="/widgets/pages/ragb-explainer.html">what the colours mean</a> first”.</p>
${sample('<p><a href="/widgets/pages/cetr-request.html">Ask for a review</a></p>')}
<div class="shown"><p><a href="/widgets/pages/cetr-request.html">Ask for a review</a></p></div>

<h2>4. From npm</h2>
<p>Where the site has a build of its own.</p>
${sample("import '@local-offer/ragb-explainer/define.js';")}

<h2>A page of its own</h2>
<p>Each widget also has a page to link to: <a href="/widgets/pages/ragb-explainer.html">the colours</a>, <a href="/widgets/pages/ragb-explainer.html#easy">the colours in Easy Read</a>, <a href="/widgets/pages/cetr-request.html">the form</a>, <a href="/widgets/pages/consent-wizard.html">yes or no</a>, <a href="/widgets/pages/panel-guide.html">who does what</a>, <a href="/widgets/pages/pathway-guide.html">step by step</a>, <a href="/widgets/pages/pathway-guide.html#turning-16">when you turn 16</a>.</p>`,
});

const pages = {
  '/': home,
  '/support-register': register,
  '/ask-for-a-review': review,
  '/yes-or-no': consent,
  '/who-does-what': who,
  '/step-by-step': steps,
  '/when-you-turn-16': sixteen,
  '/register-and-review': both,
  '/contact': contact,
  '/ways-to-embed': ways,
};

/** The council site's page at a path, or nothing. Its fallbacks speak as the area file does. */
export const pageAt = async (path, area) => Object.hasOwn(pages, path) && layout({path, ...(await pages[path](area))});

/** What stands where there is no page. */
export const notFound = () =>
  layout({title: 'Page not found', wide: true, body: html`<p>The page may have moved. Start from <a href="/">the Local Offer home page</a>, or call <a href="tel:01632960101">01632 960101</a>.</p>`});
