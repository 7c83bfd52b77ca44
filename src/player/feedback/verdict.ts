import type { Question, Score } from '../../domain/course.ts'
import { outcomeOf } from '../../domain/score.ts'
import { player } from '../../i18n/player.ts'
import type { Tone } from '../../ui/tone.ts'

const toneOf = { right: 'good', half: 'warn', wrong: 'bad' } as const

/** Where the law is contested a safe step is told as safe, never as right; a step that is not safe is told as such. */
export function verdictOf(question: Question, score: Score): { readonly tone: Tone; readonly word: string } {
  const tone = question.verdict === 'contested' && score >= 0.5 ? 'grey' : toneOf[outcomeOf(score)]
  return { tone, word: player.verdicts[tone] }
}
