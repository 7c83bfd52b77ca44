let channel: BroadcastChannel | undefined

/** Calls `changed` when another tab of this browser has recorded or erased something. */
export function onOtherTab(changed: () => void): void {
  const open = openChannel()
  if (open) open.onmessage = changed
}

export function tellOtherTabs(): void {
  openChannel()?.postMessage('changed')
}

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  channel ??= new BroadcastChannel('asn-netral')
  return channel
}
