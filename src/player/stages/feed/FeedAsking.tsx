import { useState } from 'react'
import type { Scenario } from '../../../domain/course.ts'
import { choiceOf } from '../../../domain/feed.ts'
import type { ActTaken, FeedScene } from '../../../domain/scene.ts'
import { player } from '../../../i18n/player.ts'
import { feed as say } from '../../../i18n/stages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dock } from '../../../ui/Dock.tsx'
import { Alert, type Problem } from '../../Alert.tsx'
import { Asking, type AskingProps } from '../../Asking.tsx'
import type { Answering } from '../../answering.ts'
import { Prompt } from '../../Prompt.tsx'
import { Invented } from '../Invented.tsx'
import styles from './feed.module.css'
import { PostCard } from './PostCard.tsx'

type Props = AskingProps & { readonly scenario: Scenario }

export function FeedAsking(props: Props) {
  return <Feed {...props} isPlain={false} />
}

/** The same posts and the same acts, as words. */
export function FeedList(props: Props) {
  return <Feed {...props} isPlain />
}

function Feed({ isPlain, ...props }: Props & { readonly isPlain: boolean }) {
  const { scenario, question } = props
  const { scene } = scenario
  const isOpening = scenario.questions[0]?.id === question.id
  // What comes after the feed is asked as everywhere.
  if (scene?.kind !== 'feed' || question.kind !== 'one' || !isOpening) return <Asking {...props} />
  return <Posts {...props} question={question} scene={scene} isPlain={isPlain} />
}

interface PostsProps extends Omit<Props, 'question'> {
  readonly question: Parameters<typeof choiceOf>[1]
  readonly scene: FeedScene
  readonly isPlain: boolean
}

/** Taps are free until the learner has scrolled to the end; the set of them is the answer, whatever their order. */
function Posts({ scenario, question, scene, answering, isFirst, isPlain, onSend }: PostsProps) {
  const [taken, setTaken] = useState<readonly ActTaken[]>([])
  const [isTooEarly, setTooEarly] = useState(false)
  const isBusy = answering.step === 'saving'

  function toggle(post: string, act: string) {
    if (isBusy) return
    setTooEarly(false)
    const isThis = (one: ActTaken) => one.post === post && one.act === act
    setTaken((before) => (before.some(isThis) ? before.filter((one) => !isThis(one)) : [...before, { post, act }]))
  }

  function finish() {
    const choice = choiceOf(scene, question, taken)
    if (choice === undefined) setTooEarly(true)
    else onSend({ kind: 'one', choice, acts: taken })
  }

  return (
    <fieldset className={styles.feed} aria-busy={isBusy || undefined}>
      <legend className={styles.legend}>
        <Prompt isFirst={isFirst}>{question.prompt}</Prompt>
        <span className={styles.hint}>{say.hint}</span>
      </legend>
      <Invented>{say.invented}</Invented>
      <ol className={styles.posts} aria-label={say.posts}>
        {scene.posts.map((post) => (
          <li key={post.id}>
            <PostCard
              post={post}
              picture={scenario.picture}
              isPlain={isPlain}
              isTaken={(act) => taken.some((one) => one.post === post.id && one.act === act)}
              onToggle={(act) => toggle(post.id, act)}
            />
          </li>
        ))}
      </ol>
      <Alert problem={problemOf(answering, isTooEarly)} />
      <Dock>
        <Button kind="primary" icon={answering.step === 'refused' ? 'again' : 'down'} busy={isBusy} onClick={finish}>
          {answering.step === 'refused' ? player.saveAgain : say.done}
        </Button>
      </Dock>
    </fieldset>
  )
}

function problemOf(answering: Answering, isTooEarly: boolean): Problem | undefined {
  if (answering.step === 'refused') return { tone: 'bad', message: answering.message }
  return isTooEarly ? { tone: 'warn', message: say.actFirst } : undefined
}
