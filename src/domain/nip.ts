/**
 * A civil servant's number as typed. The form in use: 18 digits; eight of the birth date, then either six of the month
 * of appointment (PNS) or four of the year and `21` (PPPK), one for sex (1 or 2), three of a serial number.
 * An odd number is told as odd and kept as typed: a refusal would lock out a real person over a clerk's slip.
 */
export type Nip =
  | { readonly text: string; readonly odd: false }
  | { readonly text: string; readonly odd: true; readonly why: NipOddity }

export type NipOddity = 'letters' | 'length' | 'birth-date' | 'appointment' | 'sex'

/** `undefined` where nothing was typed: the number is optional. */
export function readNip(typed: string): Nip | undefined {
  const digits = typed.replace(/[\s.-]/g, '')
  if (digits === '') return undefined
  const why = oddityOf(digits)
  return why ? { text: typed.trim(), odd: true, why } : { text: digits, odd: false }
}

function oddityOf(text: string): NipOddity | undefined {
  if (!/^\d+$/.test(text)) return 'letters'
  if (text.length !== 18) return 'length'
  if (!isDate(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8))) return 'birth-date'
  if (!isAppointment(Number(text.slice(8, 12)), Number(text.slice(12, 14)), Number(text.slice(0, 4))))
    return 'appointment'
  if (!/[12]/.test(text.charAt(14))) return 'sex'
  return undefined
}

function isDate(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return Number(year) >= 1940 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

// 21 in place of the month marks a PPPK.
function isAppointment(year: number, month: number, birthYear: number): boolean {
  return year >= birthYear + 15 && year <= birthYear + 70 && ((month >= 1 && month <= 12) || month === 21)
}
