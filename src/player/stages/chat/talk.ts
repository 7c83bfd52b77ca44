import type { Question } from '../../../domain/course.ts'
import type { Response } from '../../../domain/event.ts'
import type { ChatScene, ChatTurn, Message, Reply } from '../../../domain/scene.ts'
import type { StageProps } from '../stage.ts'

export type Line =
  | { readonly kind: 'theirs'; readonly id: string; readonly message: Message }
  /** What the learner said, or, without words of their own, did. */
  | { readonly kind: 'own'; readonly id: string; readonly reply: Reply; readonly choice: string }

/** The whole talk up to here: what others wrote, what the learner answered, and what came back. */
export function linesOf(
  scene: ChatScene,
  { before, question, response }: Omit<StageProps, 'course' | 'scenario'>,
): Line[] {
  return [
    ...before.flatMap((step) => turnLines(scene, step.question, step.answer.response)),
    ...turnLines(scene, question, response),
  ]
}

/** What was answered to this question, where it belongs to the talk and has been answered. */
export function replyTo(scene: ChatScene, question: Question, response: Response | undefined): Reply | undefined {
  if (response?.kind !== 'one') return undefined
  return turnOf(scene, question)?.replies.find(({ choice }) => choice === response.choice)
}

function turnOf(scene: ChatScene, { id }: Question): ChatTurn | undefined {
  return scene.turns.find((turn) => turn.question === id)
}

function turnLines(scene: ChatScene, question: Question, response: Response | undefined): Line[] {
  const turn = turnOf(scene, question)
  const reply = replyTo(scene, question, response)
  const choice =
    question.kind === 'one' && reply ? question.choices.find(({ id }) => id === reply.choice)?.text : undefined
  const theirs = (message: Message, place: string): Line => ({ kind: 'theirs', id: `${question.id} ${place}`, message })
  return [
    ...(turn?.messages ?? []).map((message, at) => theirs(message, `${at}`)),
    ...(reply && choice !== undefined ? [{ kind: 'own' as const, id: `${question.id} own`, reply, choice }] : []),
    ...(reply?.comesBack ?? []).map((message, at) => theirs(message, `back ${at}`)),
  ]
}
