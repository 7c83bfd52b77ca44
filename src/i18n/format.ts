const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })
const longDate = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })

/** A date keeps together on one line. */
export function dateOf(at: number | string): string {
  return longDate.format(new Date(at)).replaceAll(' ', '\u00a0')
}

/** In the zone of the device, which is named: WIB, WITA, WIT. */
export function timeOf(at: number): string {
  return clock.format(new Date(at)).replaceAll(' ', '\u00a0')
}

/** 1 KB is 1,024 bytes, as phones count. */
export function bytesOf(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1000 ? `${whole.format(kilobytes)} KB` : `${tenths.format(kilobytes / 1024)} MB`
}

/** Points with a decimal comma: 6,5. */
export function pointsOf(points: number): string {
  return tenths.format(points)
}
