import { expect, test } from 'vitest'
import { contestProblems } from '../../../../src/content/compiler/lint/contests.ts'
import { printProblem } from '../../../../src/content/compiler/problem.ts'
import { courseFolder } from '../../support/course-folder.ts'

const acts = 'perbuatan.yaml'
const cited = 'dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]\n        keyakinan'

function told(citations: string, contest = '', verdict = 'wajib'): string[] {
  const folder = courseFolder()
    .change(acts, cited, `dasar_hukum: [${citations}]\n${contest}        keyakinan`)
    .change(acts, 'putusan: wajib', `putusan: ${verdict}`)
  return [...contestProblems(folder.compile().authored)].map(printProblem)
}

test.each([
  ['UU 7/2017 Pasal 494', 'pemilu', 'pilkada'],
  ['UU 10/2016 Pasal 71 ayat (1), UU 1/2015 Pasal 188', 'pilkada', 'pemilu'],
])('a verdict on both contests does not rest on the law of one: %s', (citations, only, both) => {
  const problem = `modules/perbuatan.yaml:14:22  perbuatan › melayani-warga-beratribut › aturan › 1 › dasar_hukum: hanya hukum ${only}, tetapi aturan ini juga untuk ${both}; pisahkan dengan pemilihan, atau tambah dasarnya`
  expect(told(citations)).toEqual([problem])
  expect(told(citations, `        pemilihan: [${both}]\n`)).toEqual([problem])
  expect(told(citations, `        pemilihan: [${only}]\n`)).toEqual([])
})

test('it may rest on both laws, or on one that speaks of both contests', () => {
  expect(told('UU 7/2017 Pasal 490, UU 1/2015 Pasal 188')).toEqual([])
  expect(told('UU 7/2017 Pasal 494, UU 20/2023 Pasal 24 ayat (1) huruf d')).toEqual([])
})

test('where nothing is decided, the law that stops short may be named', () => {
  expect(told('UU 10/2016 Pasal 71 ayat (2)', '', 'belum-ada-aturan')).toEqual([])
})
