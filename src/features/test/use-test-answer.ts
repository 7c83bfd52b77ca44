import { useReducer, useRef, useState } from 'react'
import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Question } from '../../domain/course.ts'
import type { Confidence, Response } from '../../domain/event.ts'
import { scoreOf } from '../../domain/score.ts'
import { told } from '../../i18n/screens-app.ts'
import { test as say } from '../../i18n/screens-test.ts'
import type { Problem } from '../../player/Alert.tsx'
import { answeringAfter, missingFrom, untouched } from '../../player/answering.ts'
import { recordTestAnswer } from '../../state/tests.ts'
import { editionOf } from './edition-of.ts'

/** An answer and how sure it is, from the first tap until the disk has both. */
export function useTestAnswer(course: Course, attempt: Attempt, question: Question, isLast: boolean) {
  const [answering, dispatch] = useReducer(answeringAfter, undefined, () => untouched(question, attempt.seed))
  const [confidence, setConfidence] = useState<Confidence>()
  const [problem, setProblem] = useState<Problem>()
  // The second tap may come before the first has been drawn.
  const isSending = useRef(false)

  async function save() {
    if (isSending.current) return
    const { response } = answering
    const lacking = lackingIn(question, response, confidence)
    setProblem(lacking === undefined ? undefined : { tone: 'warn', message: lacking })
    if (lacking !== undefined || !confidence) return
    isSending.current = true
    dispatch({ type: 'sent', response })
    const given = { response, score: scoreOf(question, response), edition: editionOf(course, question), confidence }
    const result = told(await recordTestAnswer(attempt, question, given, isLast))
    isSending.current = false
    if (!result.ok) dispatch({ type: 'refused', message: result.message })
  }

  return {
    answering,
    confidence,
    problem,
    save,
    change(response: Response) {
      setProblem(undefined)
      dispatch({ type: 'changed', response })
    },
    choose(value: Confidence) {
      if (isSending.current) return
      setProblem(undefined)
      setConfidence(value)
    },
  }
}

function lackingIn(question: Question, response: Response, confidence: Confidence | undefined): string | undefined {
  const missing = missingFrom(question, response)
  if (question.kind === 'sort' && missing > 0) return say.cardsMissing(missing)
  if (missing > 0 || (response.kind === 'one' && response.choice === '')) return say.answerMissing
  return confidence ? undefined : say.confidenceMissing
}
