import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const style = readFileSync(new URL('./stack/style.css', import.meta.url), 'utf8').replace(/\s+/g, ' ')

/** One page, one pack, one worker of one line: what no app can be faster than. */
export function writeHandWrittenPage(folder, { title, text, prompt, choices }, courseFiles) {
  const rows = choices.map(
    ({ id, text }) => `<label><input type="radio" name="a" value="${id}"> ${escaped(text)}</label>`,
  )
  const feedback = JSON.stringify(Object.fromEntries(choices.map(({ id, feedback }) => [id, feedback])))
  const page = `<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><link rel="manifest" href="m.webmanifest"><style>${style}</style>
<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>
<form><fieldset><legend>${escaped(prompt)}</legend>${rows.join('')}</fieldset></form><div role="status" hidden></div></main>
<script>const feedback=${feedback.replaceAll('<', '\\u003c')}
document.querySelector('form').addEventListener('change',(event)=>{const told=document.querySelector('[role=status]')
told.hidden=false;told.textContent=feedback[event.target.value];localStorage.setItem('a',event.target.value)})
addEventListener('load',()=>navigator.serviceWorker.register('sw.js'))</script></html>`
  const worker = `addEventListener('install',(e)=>e.waitUntil(caches.open('1').then((c)=>c.addAll(['./','pack-a1b2c3d4.json','m.webmanifest'])).then(()=>skipWaiting())))
addEventListener('activate',(e)=>e.waitUntil(clients.claim()))
addEventListener('fetch',(e)=>e.respondWith(caches.match(e.request).then((r)=>r||fetch(e.request))))`

  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'sw.js'), worker)
  writeFileSync(join(folder, 'pack-a1b2c3d4.json'), JSON.stringify(courseFiles))
  writeFileSync(join(folder, 'm.webmanifest'), '{"name":"Course","start_url":".","display":"standalone","icons":[]}')
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
