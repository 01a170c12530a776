// Draws what the skill shows with Amazon's own renderer in Chromium, for a look at it before a device is at hand.
//   ./talk --screen < script.txt                       writes target/screen.json, the last response with a screen
//   npm install --ignore-scripts apl-viewhost-web@1.4.0 playwright-core     (in any folder; run from there)
//   node .../bench/screens/draw.mjs FOLDER RESPONSE.json ...                 CHROMIUM=/path, if it is not /usr/bin/chromium
// Writes five pictures a response into FOLDER, one a shape, and taps every target: a tap must send its two arguments.
// SKILL=http://127.0.0.1:PORT, where the function answers: what it says to the tap must be what it says to the spoken reply.
// Words that are lost, cut, over one another or behind the edge of what scrolls are told, but for an answer that is meant to scroll.
// Nothing leaves the machine. Leaves with 1 when the renderer complained or a target did not answer.
import { readFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRequire } from 'node:module';

const here = createRequire(join(process.cwd(), 'x.js'));
const { chromium } = here('playwright-core');
const engine = readFileSync(here.resolve('apl-viewhost-web'), 'utf8');
const SHAPES = {
  round: { width: 480, height: 480, round: true }, small: { width: 960, height: 480 }, large: { width: 1280, height: 800 },
  portrait: { width: 1080, height: 1920 }, tv: { width: 960, height: 540, mode: 'TV' },
};
// Amazon's own letters come from its network; these are as wide
const LETTERS = ['amazon-ember', 'amazon-ember-display'].flatMap(family => [['400', 'Liberation Sans', 'Arial'], ['700', 'Liberation Sans Bold', 'Arial Bold']]
  .map(([weight, one, other]) => `@font-face { font-family: ${family}; font-weight: ${weight}; src: local(${one}), local(${other}) }`)).join(' ');
const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
let complaints = 0;
const complain = text => { complaints++; console.log(text); };

/** Runs in the page: one document, filled in and laid out; true when it could be. */
async function show({ directive, shape }) {
  const { default: Renderer, Content } = window.AplRenderer;
  const place = document.querySelector('#device');
  // the screen before would go on answering taps
  window.drawn?.destroy();
  place.replaceChildren();
  window.sent = [];
  const content = Content.create(JSON.stringify(directive.document));
  content.addData('payload', JSON.stringify(directive.datasources));
  const device = window.drawn = Renderer.create({
    content, view: place, mode: shape.mode || 'HUB', theme: 'dark', notLoadFonts: true, logLevel: 'warn', utcTime: 0, localTimeAdjustment: 0,
    environment: { agentName: 'draw', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { width: shape.width, height: shape.height, isRound: !!shape.round, shape: shape.round ? 'ROUND' : 'RECTANGLE', dpi: 160 },
    onSendEvent: event => window.sent.push(Array.from(event.arguments)),
  });
  await device.init();
  await new Promise(done => setTimeout(done, 300));
  return !!device.context;
}

/** Runs in the page: what of the words cannot be read as the screen stands. */
function unread(screen) {
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const found = [];
  const texts = [...document.querySelectorAll('#device p')].filter(p => plain(p.textContent)).map(p => ({ text: plain(p.textContent), box: p.getBoundingClientRect() }));
  const shown = texts.map(({ text }) => text).join(' ');
  for (const words of [screen.head, screen.number, ...screen.lines, screen.ask, screen.told]) {
    if (!shown.includes(plain(words))) found.push(`lost: ${words}`);
  }
  const within = ({ box }) => box.left >= -1 && box.top >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1;
  texts.filter(text => !text.box.width || screen.size !== 'scroll' && !within(text)).forEach(({ text }) => found.push(`cut: ${text}`));
  texts.forEach((one, i) => texts.slice(i + 1).forEach(other => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (wide > 1 && high > 1 && screen.size !== 'scroll') found.push(`over one another: ${one.text} | ${other.text}`);
  }));
  for (const view of document.querySelectorAll('#device .scrollView')) {
    const inside = view.querySelector('.apl-g');
    if (inside && inside.offsetHeight > view.offsetHeight + 1 && screen.size !== 'scroll') found.push(`only by scrolling: ${inside.offsetHeight} in ${view.offsetHeight}`);
  }
  return found;
}

/** What the function answers to a touch, or to the same said, of whoever sees a screen. */
async function answered(response, locale, request) {
  const application = { applicationId: process.env.SKILL_ID || 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555' };
  const user = { userId: 'amzn1.ask.account.AN-EXAMPLE' };
  const device = { deviceId: 'amzn1.ask.device.AN-EXAMPLE', supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '1.1' } } } };
  const reply = await fetch(process.env.SKILL, { method: 'POST', body: JSON.stringify({
    version: '1.0',
    session: { new: false, sessionId: 'amzn1.echo-api.session.an-example', application, user, attributes: response.sessionAttributes },
    context: { System: { application, user, device, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: { requestId: 'amzn1.echo-api.request.an-example', timestamp: new Date().toISOString(), locale, ...request },
  }) });
  return reply.text();
}

let taps = 0;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
for (const [name, shape] of Object.entries(SHAPES)) {
  const page = await browser.newPage({ viewport: { width: shape.width, height: shape.height } });
  page.on('pageerror', error => complain(`${name}: ${error.message}`));
  page.on('console', line => { if (/bigger than parent|unable|invalid/i.test(line.text())) complain(`${name}: ${line.text()}`); });
  await page.route('**/*', route => {
    const { pathname, protocol } = new URL(route.request().url());
    if (protocol === 'data:' || protocol === 'blob:') return route.continue();
    // the engine has to be started in the same task as it is read, and as UTF-8
    if (pathname === '/engine.js') return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: engine + '\n;window.started = AplRenderer.initEngine();' });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<style>${LETTERS} body { margin: 0 } #device { position: relative; width: 100vw; height: 100vh; overflow: hidden }</style><div id="device"></div>` });
    return route.abort();
  });
  await page.goto('http://localhost/');
  await page.addScriptTag({ url: 'http://localhost/engine.js' });
  await page.evaluate(() => window.started);
  await page.evaluate(() => Promise.allSettled([...document.fonts].map(face => face.load())));
  for (const file of files) {
    const drawn = JSON.parse(readFileSync(file, 'utf8'));
    const directive = drawn.response.directives[0];
    const title = `${basename(file, '.json')}-${name}`;
    if (!await page.evaluate(show, { directive, shape })) { complain(`${title}: could not be laid out`); continue; }
    await page.screenshot({ path: join(folder, title + '.png') });
    for (const words of await page.evaluate(unread, directive.datasources.screen)) complain(`${title}: ${words}`);
    const { targets, place, wide } = directive.datasources.screen;
    for (const target of shape.round && wide ? targets.slice(0, 2) : targets) {
      await page.evaluate(() => { window.sent = []; });
      const box = await page.getByText(target.label, { exact: true }).last().boundingBox();
      // a busy computer draws late, and what is not drawn yet feels no tap
      for (let go = 0; go < 6 && !await page.evaluate(() => window.sent.length); go++) {
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await page.waitForFunction(() => window.sent.length > 0, null, { timeout: 700 }).catch(() => {});
      }
      const sent = await page.evaluate(() => window.sent);
      taps++;
      if (JSON.stringify(sent) !== JSON.stringify([[target.say, place]])) complain(`${title}: a tap on ${target.label} sent ${JSON.stringify(sent)}`);
      if (process.env.SKILL) {
        const locale = /^[a-z]{2}(-[A-Z]{2})?(?=-\d)/.exec(basename(file))?.[0] || 'en-US';
        const touched = await answered(drawn, locale, { type: 'Alexa.Presentation.APL.UserEvent', token: directive.token, arguments: sent[0] });
        const said = await answered(drawn, locale, { type: 'IntentRequest', intent: { name: target.say, confirmationStatus: 'NONE', slots: {} } });
        if (touched !== said || !said.includes('outputSpeech')) complain(`${title}: a tap on ${target.label} is not answered as the reply: ${touched.slice(0, 300)} | ${said.slice(0, 300)}`);
      }
    }
  }
  await page.close();
}
await browser.close();
console.log(`${files.length} screens in ${Object.keys(SHAPES).length} shapes, ${taps} taps, ${complaints} complaints`);
process.exitCode = complaints ? 1 : 0;
