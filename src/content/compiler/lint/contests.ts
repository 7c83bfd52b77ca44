import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { contestWords } from '../schema/act.ts'

/** Laws that speak of one contest alone. */
const lawsOf: Readonly<Record<string, RegExp>> = {
  pemilu: /^UU 7\/2017 /,
  pilkada: /^UU (?:1\/2015|8\/2015|10\/2016|6\/2020) /,
}

/** No verdict on one contest rests on the law of the other alone. */
export function* contestProblems({ acts }: AuthoredCourse): Generator<Problem> {
  for (const rule of acts?.get('perbuatan').items.flatMap((act) => act.get('aturan').items) ?? []) {
    const citations = textsIn(rule.get('dasar_hukum'))
    const named = textsIn(rule.get('pemilihan'))
    for (const contest of named.length > 0 ? named : contestWords) {
      const other = contestWords.find((word) => word !== contest) ?? ''
      if (!citations.every((citation) => isOnlyOf(other, citation)) || citations.length === 0) continue
      // Where nothing is decided, the law that stops short may stand as the reason.
      if (rule.get('putusan').text === 'belum-ada-aturan') continue
      yield rule
        .get('dasar_hukum')
        .problem(
          `hanya hukum ${other}, tetapi aturan ini juga untuk ${contest}; pisahkan dengan pemilihan, atau tambah dasarnya`,
        )
    }
  }
}

function isOnlyOf(contest: string, citation: string): boolean {
  return lawsOf[contest]?.test(citation) ?? false
}

function textsIn(list: Part): string[] {
  return list.items.flatMap(({ text }) => text ?? [])
}
