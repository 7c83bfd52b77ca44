// Keeps the whole app on the device. Every file is stored once, checked by its length, under its own address (with its
// revision where the name holds no hash); an install that was cut goes on where it stopped.

export {}

interface Entry {
  readonly url: string
  readonly revision: string | null
  readonly bytes: number
}

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Entry[] }

const entries = self.__WB_MANIFEST
const { scope } = self.registration
// Caches belong to the origin, and another folder of it may hold another copy of the app.
const cacheName = `asn-netral ${scope}`
const indexAddress = `${scope}index.html`
const usedKey = `${scope}?terpakai`
const previousKey = `${scope}?sebelumnya`
const keyOf = new Map(
  entries.map(({ url, revision }) => [scope + url, scope + url + (revision ? `?v=${revision}` : '')]),
)
const total = sizeOf(entries)

let filling: Promise<void> | undefined
let telling = false
let counting = Promise.resolve()

self.addEventListener('install', (event) => event.waitUntil(fill()))

self.addEventListener('activate', (event) => event.waitUntil(forgetOld()))

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (event.data?.type === 'status') event.waitUntil(answerStatus(event.ports[0]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const address = request.url.replace(/[?#].*/, '')
  if (request.method !== 'GET' || !address.startsWith(scope)) return
  // Hash routes: the only page there is stands at the root of the scope, whatever a messenger hung behind a "?".
  const isPage = address === scope || address === indexAddress
  if (isPage || request.mode !== 'navigate') event.respondWith(fromCache(isPage ? indexAddress : address, event))
})

async function fromCache(address: string, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheName)
  const stored = await cache.match(keyOf.get(address) ?? address)
  if (stored) return stored
  const response = await fetch(event.request)
  const copy = response.clone()
  event.waitUntil(copy.arrayBuffer().then((body) => countUsed(body.byteLength)))
  return response
}

/** One filling at a time: install and status may ask together. */
function fill(): Promise<void> {
  filling ??= fetchMissing().finally(() => {
    filling = undefined
  })
  return filling
}

async function fetchMissing(): Promise<void> {
  const cache = await caches.open(cacheName)
  const missing = await missingFrom(cache)
  let done = total - sizeOf(missing)
  // All are waited for, also after one failed: what arrives now need not be fetched again.
  const results = await Promise.allSettled(
    missing.map((entry) =>
      store(cache, entry, (bytes) => {
        done += bytes
        void tellProgress(done)
      }),
    ),
  )
  const fetched = sizeOf(missing) - sizeOf(await missingFrom(cache))
  if (fetched && self.registration.active) await countUsed(fetched)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function store(cache: Cache, { url, revision, bytes }: Entry, onBytes: (bytes: number) => void): Promise<void> {
  const response = await fetch(url, { cache: revision ? 'no-cache' : 'default' })
  if (!response.ok || !response.body) throw new Error(url)
  let seen = 0
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        onBytes(chunk.byteLength)
        controller.enqueue(chunk)
      },
      // A cut body, a login page of a free Wi-Fi, a file of another build: none of them may become the app.
      flush() {
        if (seen !== bytes) throw new Error(url)
      },
    }),
  )
  await cache.put(keyOf.get(scope + url) ?? url, new Response(counted, { headers: response.headers }))
}

async function missingFrom(cache: Cache): Promise<Entry[]> {
  const have = new Set((await cache.keys()).map(({ url }) => url))
  return entries.filter(({ url }) => !have.has(keyOf.get(scope + url) ?? url))
}

async function tellProgress(done: number): Promise<void> {
  if (telling) return
  telling = true
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    if (client.url.startsWith(scope)) client.postMessage({ type: 'progress', done, total })
  telling = false
}

async function answerStatus(port: MessagePort | undefined): Promise<void> {
  // The page that asks is taken in: the one that installed the worker, and one loaded past it by a forced reload.
  await self.clients.claim()
  // What failed is told by what is missing.
  await fill().catch(() => {})
  const cache = await caches.open(cacheName)
  const missing = sizeOf(await missingFrom(cache))
  port?.postMessage({ complete: missing === 0, done: total - missing, total, used: await readUsed(cache) })
}

/** Files of the edition before this one stay one edition longer: another tab may still be running it. */
async function forgetOld(): Promise<void> {
  const cache = await caches.open(cacheName)
  const current = [...keyOf.values()]
  const previous: string[] = (await (await cache.match(previousKey))?.json()) ?? []
  const keep = new Set([...current, ...previous, usedKey, previousKey])
  for (const request of await cache.keys()) if (!keep.has(request.url)) await cache.delete(request)
  await cache.put(previousKey, new Response(JSON.stringify(current)))
}

async function readUsed(cache: Cache): Promise<number> {
  return (await (await cache.match(usedKey))?.json()) ?? 0
}

/** What was fetched since the first install, unpacked: never less than what the learner paid for. */
function countUsed(bytes: number): Promise<void> {
  counting = counting.then(async () => {
    const cache = await caches.open(cacheName)
    await cache.put(usedKey, new Response(JSON.stringify((await readUsed(cache)) + bytes)))
  })
  return counting
}

function sizeOf(some: readonly Entry[]): number {
  return some.reduce((sum, { bytes }) => sum + bytes, 0)
}
