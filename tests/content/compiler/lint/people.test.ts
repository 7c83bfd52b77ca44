import { expect, test } from 'vitest'
import { cast } from '../../../../src/content/compiler/lint/cast.ts'
import { peopleProblems } from '../../../../src/content/compiler/lint/people.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'
import { scenario } from '../../support/slip.ts'

function told(sentence: string): string[] {
  const folder = courseFolder().change(scenario, 'Warga boleh beratribut.', sentence)
  return [...peopleProblems(folder.compile().authored)].map(printProblem)
}

test.each([
  ['Pak Budi datang.', 'Pak Budi'],
  ['Ia bertanya kepada Bu Sulastri.', 'Bu Sulastri'],
  ['Bang Togar diam.', 'Bang Togar'],
  ['Kak Rina tertawa.', 'Kak Rina'],
  ['Seorang perawat bernama Joko datang.', 'bernama Joko'],
])('warns of a person who is not of the cast: %s', (sentence, found) => {
  expect(told(sentence)).toEqual([
    `modules/pelayanan/skenario/baju-kering.yaml:35:17  peringatan: soal › awal › penjelasan: "${found}" bukan tokoh pelatihan ini; pakai Rukmini, Damian, Kinasih, … (lint/cast.ts)`,
  ])
})

test.each(cast)('knows %s', (name) => expect(told(`Bu ${name} atau Pak ${name} datang.`)).toEqual([]))

test.each([
  'Bu, tolong.',
  'Pak Camat dan Bu Guru datang.',
  'Pak RT datang.',
  'Bapak Ibu sekalian.',
  'Bu Arkadipa menang.',
  'Pukul tujuh Bang itu datang.',
])('is content with "%s"', (sentence) => expect(told(sentence)).toEqual([]))
