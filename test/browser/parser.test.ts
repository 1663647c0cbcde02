import {expect} from '@open-wc/testing';
import {root, see} from './support.js';

/* The library inside a frame, so that a real parser brings the page in pieces. */

const fallback = 'Call 01632 960 001';
let frame: HTMLIFrameElement;
let page: Document;

const told = () => new Promise((resolve) => setTimeout(resolve));

/** A page whose library is there while the parser still waits for everything else. */
async function open(): Promise<void> {
  page = frame.contentDocument!;
  page.open();
  page.write('<script type="module" src="/packages/ragb-explainer/src/define.ts"></script>');
  page.close();
  await frame.contentWindow!.customElements.whenDefined('lo-ragb-explainer');
  page.open();
  page.write('<!doctype html><html lang="en"><title>A page</title><body>');
}

const next = (event: string) => new Promise((resolve) => page.addEventListener(event, resolve, {once: true}));
const widget = () => page.querySelector('lo-ragb-explainer')!;

describe('a page that comes in pieces', function () {
  this.timeout(30_000);

  beforeEach(async () => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    await open();
  });
  afterEach(() => frame.remove());

  for (const attributes of ['', ' isolated'])
    it(`never shows the widget doubled or blank, nor leaves its fallback behind (<lo-ragb-explainer${attributes}>)`, async () => {
      page.write(`<lo-ragb-explainer${attributes}>`);
      const ready = next('lo-ready');
      await ready;
      const words = see(root(widget()));
      expect(words).to.contain('If someone needs help now');
      for (const piece of [
        '<p>Call ',
        '01632',
        ' 960 001</p>',
        ' or text <a href="sms:07700900001">07700',
        ' 900 001</a>',
        '<div class="lo-widget">stale</div>',
      ]) {
        page.write(piece);
        await told();
        expect(see(widget()), piece).to.equal(words);
      }
      page.write('</lo-ragb-explainer><p>The rest of the page</p>');
      page.close();
      await told();
      expect(see(widget())).to.equal(words);
      expect(see(page.body)).to.equal(`${words} The rest of the page`);
    });

  it('shows the fallback as it comes, and keeps it until the widget is there', async () => {
    page.write(`<lo-ragb-explainer area-src="/nowhere-at-all.json"><p>Call 01632`);
    expect(see(widget())).to.equal('Call 01632');
    page.write(' 960 001</p></lo-ragb-explainer>');
    expect(see(widget())).to.equal(fallback);
    await next('lo-ready');
    page.close();
    expect(see(widget())).to.not.contain(fallback);
  });

  it('drops a stale root that came with a saved page', async () => {
    const ready = next('lo-ready');
    page.write(`<lo-ragb-explainer><div class="lo-widget" lang="en" dir="ltr"><p>Saved words</p></div></lo-ragb-explainer>`);
    expect(see(widget())).to.equal('Saved words');
    await ready;
    page.close();
    expect(see(widget())).to.contain('If someone needs help now').and.not.contain('Saved words');
    expect(root(widget())).to.exist;
  });

  it('looks as it does on a page that came whole', async () => {
    page.write('<lo-ragb-explainer rating="red"></lo-ragb-explainer>');
    await next('lo-ready');
    page.close();
    const {borderInlineStartColor} = frame.contentWindow!.getComputedStyle(root(widget()).querySelector('.lo-rating-red')!);
    expect(borderInlineStartColor).to.equal('rgb(155, 34, 38)');
  });
});
