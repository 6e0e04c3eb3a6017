import { AxeBuilder } from '@axe-core/playwright';
import { createServer } from 'node:http'; import { readFileSync } from 'node:fs';
import { launchChromium } from '../../support/chromium.ts';
const types: Record<string,string> = { js:'text/javascript', css:'text/css', html:'text/html', woff2:'font/woff2' };
const server = createServer((q,r)=>{ try { const p=new URL(q.url!,'http://x').pathname; const b=readFileSync('/tmp/lookdist'+(p==='/'?'/index.html':p)); r.setHeader('content-type', types[p.split('.').pop()!]??'text/html'); r.end(b);} catch { r.statusCode=404; r.end(); } }).listen(0);
const port=(server.address() as {port:number}).port;
const [out, ...shots] = process.argv.slice(2);
const browser = await launchChromium();
for (const shot of shots) {
  const [name, query, size='390x844', keys='', tz='Europe/Vienna'] = shot.split('|');
  const [width,height]=size!.split('x').map(Number);
  const ctx = await browser.newContext({ viewport:{width:width!,height:height!}, reducedMotion:'reduce', timezoneId: tz });
  const page = await ctx.newPage();
  page.on('pageerror', e=>console.log(name,'ERROR',e.message));
  page.on('console', m=>m.type()==='error'&&console.log(name,'console',m.text().slice(0,200)));
  const [q,hash='']=query!.split('#');
  await page.goto(`http://127.0.0.1:${port}/?${q}${hash?'#'+hash:''}`);
  await page.waitForSelector('main'); await page.waitForTimeout(250);
  for (const key of keys.split(',').filter(Boolean)) { if (key.startsWith('@')) await page.getByRole('button',{name:key.slice(1)}).first().click(); else if (key.startsWith('=')) await page.keyboard.type(key.slice(1)); else await page.keyboard.press(key); await page.waitForTimeout(120); }
  await page.screenshot({ path:`${out}/${name}.png`, fullPage: width!<1000 });
  const facts = await page.evaluate(()=>({ wide: document.documentElement.scrollWidth>innerWidth, tall: document.documentElement.scrollHeight, inner:[...document.querySelectorAll('.moment,.speaking,.body,.canvas')].filter(e=>e.scrollHeight>e.clientHeight+1).map(e=>`${e.className}:${e.scrollHeight}/${e.clientHeight}`) }));
  const axe = await new AxeBuilder({page}).withTags(['wcag2a','wcag2aa','wcag21aa','wcag22aa']).analyze();
  console.log(name, JSON.stringify(facts), axe.violations.map(v=>`${v.id}: ${v.nodes.map(n=>n.target.join(' ')).slice(0,3).join(' ; ')}`).join(' || '));
  await ctx.close();
}
await browser.close(); server.close();
