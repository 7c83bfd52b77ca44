import { hrefOf } from '../../content/path-of.ts'
import type { Module } from '../../domain/course.ts'
import { exam as say } from '../../i18n/screens-exam.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly left: readonly Module[]
}

/** What still keeps the exam closed, each with the way to it. */
export function ModulesLeft({ left }: Props) {
  const [first] = left
  const quizOf = ({ id }: Module) => hrefOf({ kind: 'quiz', module: id })
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.toPath} />}
      dock={
        first && (
          <ButtonLink kind="primary" href={quizOf(first)} iconAfter="arrow">
            {say.toQuiz(first.title)}
          </ButtonLink>
        )
      }
    >
      <h1>{say.title}</h1>
      <p>{say.leftMore}</p>
      <Rows
        rows={left.map((module) => ({
          key: module.id,
          href: quizOf(module),
          title: module.title,
          note: say.leftQuiz,
        }))}
      />
    </Screen>
  )
}
