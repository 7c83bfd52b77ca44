import { useState } from 'react'
import type { Card, OrderQuestion } from '../../domain/course.ts'
import { player } from '../../i18n/player.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Unseen } from '../../ui/Unseen.tsx'
import styles from './answers.module.css'
import { useKeptFocus } from './use-kept-focus.ts'

interface Props {
  readonly question: OrderQuestion
  readonly order: readonly string[]
  readonly isBusy: boolean
  readonly onChange: (order: readonly string[]) => void
}

/** Cards that move by one place with each tap. Both buttons stay where they are at the ends, so that the focus does too. */
export function OrderAnswer({ question, order, isBusy, onChange }: Props) {
  const [told, setTold] = useState('')
  const keepFocus = useKeptFocus()
  const cards = order.flatMap((id) => question.cards.find((card) => card.id === id) ?? [])

  function move({ id, text }: Card, by: -1 | 1) {
    if (isBusy) return
    const to = order.indexOf(id) + by
    if (to < 0) return setTold(player.atTop(text))
    if (to >= order.length) return setTold(player.atEnd(text))
    const others = order.filter((other) => other !== id)
    keepFocus()
    onChange([...others.slice(0, to), id, ...others.slice(to)])
    setTold(player.movedTo(text, to + 1, order.length))
  }

  return (
    <>
      <ol className={styles.cards}>
        {cards.map((card, place) => (
          <li key={card.id} className={styles.movable}>
            <span className={styles.words}>
              <span className={styles.place} aria-hidden="true">
                {place + 1}
              </span>
              <span>{card.text}</span>
            </span>
            <span className={styles.arrows}>
              <IconButton icon="up" label={player.moveUp(card.text)} onClick={() => move(card, -1)} />
              <IconButton icon="down" label={player.moveDown(card.text)} onClick={() => move(card, 1)} />
            </span>
          </li>
        ))}
      </ol>
      <div role="status">
        <Unseen>{told}</Unseen>
      </div>
    </>
  )
}
