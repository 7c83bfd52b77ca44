import { expect, test } from 'vitest'
import { penaltyText } from '../../src/i18n/acts.ts'

test('a penalty names the status and the phase it is true for', () => {
  expect(penaltyText({ status: 'pns', phase: 'campaign', sanction: 'severe' })).toBe(
    'PNS, masa kampanye: hukuman disiplin berat.',
  )
})

test('after polling day it is said first that no source names the end', () => {
  expect(penaltyText({ status: 'pppk', phase: 'after', sanction: 'unclear', mayBeCrime: true, endIsOpen: true })).toBe(
    'Tidak ada sumber yang menyebut kapan masa sesudah pemungutan berakhir. PPPK, sesudah pemungutan suara: tingkat hukumannya belum jelas. Itu tidak berarti ringan. Dapat juga dipidana bila unsurnya terpenuhi.',
  )
})
