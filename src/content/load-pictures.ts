import type { Picture } from '../domain/course.ts'
import { addressOf } from './address.ts'

// Every module's pictures come in one file: a file each would be a round trip each before the app is whole on the
// device. Here each module's becomes an address of its own again, so that showing one picture reads one module's.
let addresses: ReadonlyMap<string, string> | undefined
let loading: Promise<void> | undefined
const listeners = new Set<() => void>()

/** Asks for the pictures once; one that did not come is asked for again by whoever next needs it. Never throws. */
export function loadPictures(): Promise<void> {
  loading ??= fetchPictures().then(show, () => {
    loading = undefined
  })
  return loading
}

/** Address of a picture; nothing as long as the pictures are not there. */
export function pictureUrl({ id }: Picture): string | undefined {
  const [module = '', name] = id.split('/')
  const address = addresses?.get(module)
  return address && `${address}#${name}`
}

/** Told when the pictures have come. */
export function onPictures(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function fetchPictures(): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(addressOf('pictures'))
  if (!response.ok) throw new Error(`The pictures did not come: ${response.status}.`)
  const pack: unknown = await response.json()
  if (typeof pack !== 'object' || pack === null) throw new Error('The pictures are of another format.')
  return new Map(
    Object.entries(pack).map(([module, svg]) => [
      module,
      URL.createObjectURL(new Blob([String(svg)], { type: 'image/svg+xml' })),
    ]),
  )
}

function show(loaded: ReadonlyMap<string, string>): void {
  addresses = loaded
  for (const listener of listeners) listener()
}
