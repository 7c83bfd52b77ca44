import type { Attempt } from '../../domain/attempt.ts'
import { review as say } from '../../i18n/screens-quiz.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly attempt: Attempt
}

export function ReviewEnd({ attempt }: Props) {
  const total = attempt.questions.length
  const right = attempt.questions.filter((id) => attempt.answers.get(id)?.score === 1).length
  return (
    <Screen
      bar={<Bar back={{ href: '#/ulang', label: say.back }} title={say.title} />}
      dock={
        <>
          <ButtonLink href="#/ulang" icon="again">
            {say.toList}
          </ButtonLink>
          <ButtonLink kind="primary" href="#/" icon="path">
            {say.toPath}
          </ButtonLink>
        </>
      }
    >
      <h1>{total === 0 ? say.empty : say.doneTitle}</h1>
      {total === 0 ? <p>{say.emptyMore}</p> : <p>{say.doneMore(right, total)}</p>}
      {right < total && <p>{say.stillMore}</p>}
    </Screen>
  )
}
