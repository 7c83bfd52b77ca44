import { expect, it } from 'vitest'
import { tellingWords } from '../../../src/domain/search/words.ts'

it.each([
  ['Boleh nggak saya nge-like?', ['ngelike']],
  ['di-tag orang', ['ditag', 'orang']],
  ['Café “Mawar”, 2 km', ['cafe', 'mawar', '2', 'km']],
  ['', []],
])('takes from %j what it is about', (text, words) => {
  expect(tellingWords(text)).toEqual(words)
})

it('keeps empty words where there is nothing else', () => {
  expect(tellingWords('boleh nggak ya')).toEqual(['boleh', 'nggak', 'ya'])
})
