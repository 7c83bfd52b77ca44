import { addressOf } from './address.ts'

/**
 * Loads one of the packs that the build lays beside the app, once. A load that failed is forgotten, so that it can be
 * tried again. The pack is made by the same build as this code and comes from the same origin: its format number and its
 * name are all that can differ.
 */
export function packLoader<Content>(name: 'course' | 'reference'): () => Promise<Content> {
  let loading: Promise<Content> | undefined
  return () => {
    loading ??= fetchPack<Content>(name).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

async function fetchPack<Content>(name: string): Promise<Content> {
  const response = await fetch(addressOf(name))
  if (!response.ok) throw new Error(`The ${name} pack did not come: ${response.status}.`)
  const pack: unknown = await response.json()
  const content = isPack<Content>(pack) ? pack[name] : undefined
  if (content === undefined) throw new Error(`The ${name} pack is of another format.`)
  return content
}

function isPack<Content>(pack: unknown): pack is Readonly<Record<string, Content>> {
  return typeof pack === 'object' && pack !== null && 'format' in pack && pack.format === 1
}
