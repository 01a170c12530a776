// Draws what the skill shows with Amazon's own renderer in Chromium, for a look at it before a device is at hand.
//   ./talk --screen < script.txt                       writes target/screen.json, the last response with a screen
//   npm install --ignore-scripts apl-viewhost-web@1.4.0 playwright-core     (in any folder; run from there)
//   node .../bench/screens/draw.mjs FOLDER RESPONSE.json ...                 CHROMIUM=/path, if it is not /usr/bin/chromium
// Writes five pictures a response into FOLDER, one a shape, and taps every target: a tap must send its two arguments.
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
const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
let complaints = 0;
const complain = text => { complaints++; console.log(text); };

/** Runs in the page: one document, filled in and laid out; true when it could be. */
async function show({ directive, shape }) {
  const { default: Renderer, Content } = window.AplRenderer;
  const place = document.querySelector('#device');
  place.replaceChildren();
  window.sent = [];
  const content = Content.create(JSON.stringify(directive.document));
  content.addData('payload', JSON.stringify(directive.datasources));
  const device = Renderer.create({
    content, view: place, mode: shape.mode || 'HUB', theme: 'dark', notLoadFonts: true, logLevel: 'warn', utcTime: 0, localTimeAdjustment: 0,
    environment: { agentName: 'draw', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { width: shape.width, height: shape.height, isRound: !!shape.round, shape: shape.round ? 'ROUND' : 'RECTANGLE', dpi: 160 },
    onSendEvent: event => window.sent.push(Array.from(event.arguments)),
  });
  await device.init();
  await new Promise(done => setTimeout(done, 100));
  return !!device.context;
}

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
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<style>@font-face { font-family: amazon-ember; src: local(Liberation Sans), local(Arial) } body { margin: 0 } #device { position: relative; width: 100vw; height: 100vh; overflow: hidden }</style><div id="device"></div>' });
    return route.abort();
  });
  await page.goto('http://localhost/');
  await page.addScriptTag({ url: 'http://localhost/engine.js' });
  await page.evaluate(() => window.started);
  for (const file of files) {
    const directive = JSON.parse(readFileSync(file, 'utf8')).response.directives[0];
    const title = `${basename(file, '.json')}-${name}`;
    if (!await page.evaluate(show, { directive, shape })) { complain(`${title}: could not be laid out`); continue; }
    await page.screenshot({ path: join(folder, title + '.png') });
    const { targets, place, wide } = directive.datasources.screen;
    for (const target of shape.round && wide ? targets.slice(0, 2) : targets) {
      await page.evaluate(() => { window.sent = []; });
      const box = await page.getByText(target.label, { exact: true }).last().boundingBox();
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.waitForTimeout(150);
      const sent = await page.evaluate(() => window.sent);
      if (JSON.stringify(sent) !== JSON.stringify([[target.say, place]])) complain(`${title}: a tap on ${target.label} sent ${JSON.stringify(sent)}`);
    }
  }
  await page.close();
}
await browser.close();
console.log(`${files.length} screens in ${Object.keys(SHAPES).length} shapes, ${complaints} complaints`);
process.exitCode = complaints ? 1 : 0;
